export default function LandingPage() {
  return (
    <main className="mx-auto max-w-xl p-8">
      <h1 className="font-semibold text-2xl">Patchbay</h1>
    </main>
  );
}
