namespace Credence.Tests.Portfolio;

/// <summary>One defect for every check.</summary>
internal static class Mutants
{
    internal static readonly IReadOnlyDictionary<string, Action<GoldenRepository>> All = new Dictionary<string, Action<GoldenRepository>>(StringComparer.Ordinal)
    {
        ["readme"] = one => one.Change("README.md", GoldenFiles.Filler, ""),
        ["problem-data-result"] = one => one.Change("README.md", "The question: which customers leave next month?", "Customers who leave."),
        ["number-with-metric"] = one => one.Change("README.md", "an AUC of 0.84", "a good AUC"),
        ["run-command"] = one => one.Change("README.md", "make all\npython src/train.py", "see below"),
        ["figure"] = one => one.Change("README.md", "docs/curve.png", "https://img.example.org/badge.svg"),
        ["limitations"] = one => one.Change("README.md", "## Limitations", "## Also"),
        ["licence"] = one => one.Put("LICENSE", "Ask me.\n"),
        ["data-source"] = one => one.Change("README.md", ", under CC BY 4.0", ""),
        ["pinned-dependencies"] = one => one.Change("requirements.txt", "numpy==2.1.0", "numpy>=2"),
        ["one-command-run"] = one => one.Files.Remove("Makefile"),
        ["seed-set"] = one => one.Change("src/train.py", ", random_state=7", ""),
        ["split-in-code"] = one =>
        {
            one.Change("src/train.py", "from sklearn.model_selection import train_test_split\n", "");
            one.Change("src/train.py", "train_test_split(x, y, test_size=0.2, random_state=7)", "parted(x, y, random_state=7)");
        },
        ["no-leak-pattern"] = one => one.Change("src/train.py", "    x_train, x_test", "    x = StandardScaler().fit_transform(x)\n    x_train, x_test"),
        ["raw-data-unchanged"] = one => one.Change("src/prepare.py", "    return target", "    clean(target).to_csv(\"data/raw/customers.csv\")\n    return target"),
        ["notebooks-in-order"] = one => one.Change("notebooks/look.ipynb", "\"execution_count\": 2", "\"execution_count\": 9"),
        ["no-absolute-paths"] = one => one.Change("src/prepare.py", "import csv", "import csv\n\nHERE = \"/ho" + "me/mara/customers\""),
        ["container-parses"] = one => one.Change("Dockerfile", "CMD [\"uvicorn\", \"serve:app\"]\n", ""),
        ["tests-exist"] = one => one.Change("tests/test_prepare.py", "def test_", "def try_"),
        ["test-share"] = one => one.Put("src/table.py", string.Concat(Enumerable.Range(0, 250).Select(number => FormattableString.Invariant($"VALUE_{number} = {number}\n")))),
        ["tests-run-by-ci"] = one => one.Change(".github/workflows/ci.yml", "pytest", "echo done"),
        ["linter"] = one => one.Files.Remove("ruff.toml"),
        // in the form of an issuer's key, and nobody's
        ["no-secrets"] = one => one.TakenOut["src/settings.py"] = "key = \"" + "AKI" + "AQ7ZWL2K9RB4MHD5V" + "\"\n",
        ["no-large-binaries"] = one => one.Files["model.bin"] = new byte[(1024 * 1024) + 200_000],
        ["types"] = one =>
        {
            foreach (var path in (string[])["src/prepare.py", "src/serve.py", "src/watch.py"])
            {
                foreach (var type in (string[])[" -> str", " -> list", " -> dict", " -> bool"])
                    one.Put(path, one.Text(path).Replace(type, "", StringComparison.Ordinal));
            }
        },
        ["dependency-updates"] = one => one.Files.Remove(".github/dependabot.yml"),
        ["property-tests"] = one => one.Change("tests/test_prepare.py", "from hypothesis import given, strategies", "from tools import given, strategies"),
        ["health-route"] = one => one.Change("src/serve.py", "\"/health\"", "\"/state\""),
        ["non-root-container"] = one => one.Change("Dockerfile", "USER app\n", ""),
        ["metrics-endpoint"] = one => one.Change("src/serve.py", "from prometheus_client import Counter", "from tools import Counter"),
        ["prediction-log"] = one => one.Change("src/serve.py", "prediction_log.jsonl", "out.jsonl"),
        ["drift-check"] = one => one.Change("src/watch.py", "ks_2samp", "alike"),
        ["model-version"] = one => one.Change("src/serve.py", "model_version", "made_on"),
        ["latency-figure"] = one => one.Change("docs/operate.md", "Under load the p95 latency was 12 ms on one core.", "It is fast."),
        ["rollback-note"] = one => one.Change("docs/operate.md", "To roll back, point the link at the folder of the model before.", "Ask Mara."),
        ["commits-over-time"] = one => one.BetweenCommits = TimeSpan.FromHours(2),
        ["no-bulk-commit"] = one => one.IsAllInOneCommit = true,
        ["messages"] = one => one.Message = number => number % 2 == 0 ? "update" : "Add the next part of the work",
        ["own-code"] = one => one.Put("third_party/plots.py", string.Concat(Enumerable.Range(0, 2000).Select(number => FormattableString.Invariant($"def plot_{number}(): pass\n")))),
        ["recent"] = one => one.Earlier = TimeSpan.FromDays(500),
        ["merged-contributions"] = one => one.IsMerged = false,
    };
}
