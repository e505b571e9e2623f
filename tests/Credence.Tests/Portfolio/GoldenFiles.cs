using System.Text;

namespace Credence.Tests.Portfolio;

/// <summary>Files of the made repository, written for these tests.</summary>
internal static class GoldenFiles
{
    internal const int Commits = 24;

    internal static readonly string[] Steps = ["data step", "model", "service", "tests", "watching", "container", "documentation"];

    /// <summary>In which order files were committed.</summary>
    internal static readonly string[] Order =
    [
        "LICENSE", "README.md", "requirements.txt", "src/prepare.py", "src/train.py", "tests/test_prepare.py", "Makefile", "ruff.toml", ".github/workflows/ci.yml", "notebooks/look.ipynb", "src/serve.py", "docs/curve.png",
        "Dockerfile", "src/watch.py", ".github/dependabot.yml", "docs/operate.md",
    ];

    internal const string Filler = "It was built to learn how a small model is run for others, from the first table to the running service, and everything that was decided on the way is written down in the working notes beside this file.";

    internal static Dictionary<string, byte[]> All() => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["README.md"] = $"""
            # Customers

            The question: which customers leave next month?
            {Filler}

            ## Outcome

            Logistic regression reaches an AUC of 0.84 on 1,409 held-out customers.

            ![Curve](docs/curve.png)

            ## Run

            ```
            make all
            python src/train.py
            ```

            ## Limitations

            One company, one year.






            ## Table

            The data: https://example.org/customers, under CC BY 4.0.
            """,
        ["LICENSE"] = """
            MIT License

            Copyright (c) 2026 Mara Example

            Permission is hereby granted, free of charge, to any person obtaining a copy of this software, to deal in it without restriction.
            """,
        ["requirements.txt"] = "numpy==2.1.0\nscikit-learn==1.5.2\nfastapi==0.115.0\n",
        ["Makefile"] = "all:\n\tpython src/prepare.py\n\tpython src/train.py\n",
        ["ruff.toml"] = "line-length = 100\n",
        [".github/workflows/ci.yml"] = "on: push\njobs:\n  check:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pytest\n",
        [".github/dependabot.yml"] = "version: 2\nupdates:\n  - package-ecosystem: pip\n    directory: /\n    schedule: { interval: weekly }\n",
        ["Dockerfile"] = "FROM python:3.12-slim\nWORKDIR /app\nCOPY . .\nRUN pip install \\\n    -r requirements.txt\nUSER app\nCMD [\"uvicorn\", \"serve:app\"]\n",
        ["docs/operate.md"] = "# Operating\n\nUnder load the p95 latency was 12 ms on one core.\n\nTo roll back, point the link at the folder of the model before.\n",
        ["docs/curve.png"] = "",
        ["notebooks/look.ipynb"] = """
            {"cells": [
              {"cell_type": "markdown", "source": ["A first look."]},
              {"cell_type": "code", "execution_count": 1, "source": ["table = load()"], "outputs": [{"output_type": "stream", "text": ["ok"]}]},
              {"cell_type": "code", "execution_count": 2, "source": "table.describe()", "outputs": []}
            ], "nbformat": 4, "nbformat_minor": 5}
            """,
        ["src/prepare.py"] = """
            from urllib.request import urlretrieve
            import csv

            ADDRESS = "https://example.org/customers.csv"


            def fetch(target: str) -> str:
                urlretrieve(ADDRESS, target)
                return target


            def rows(path: str) -> list:
                with open(path) as file:
                    return [row for row in csv.DictReader(file)]
            """,
        ["src/train.py"] = """
            from sklearn.linear_model import LogisticRegression
            from sklearn.model_selection import train_test_split
            from sklearn.pipeline import make_pipeline
            from sklearn.preprocessing import StandardScaler
            from sklearn.metrics import roc_auc_score


            def train(x, y) -> object:
                x_train, x_test, y_train, y_test = train_test_split(x, y, test_size=0.2, random_state=7)
                model = make_pipeline(StandardScaler(), LogisticRegression())
                model.fit(x_train, y_train)
                print(roc_auc_score(y_test, model.predict_proba(x_test)[:, 1]))
                return model
            """,
        ["src/serve.py"] = """
            import json

            from fastapi import FastAPI
            from prometheus_client import Counter
            from time import perf_counter

            app = FastAPI()
            answered = Counter("answered_total", "Requests answered")
            model_version = "2026-09-01"


            @app.get("/health")
            def health() -> dict:
                return {"well": True}


            @app.post("/score")
            def score(row: dict) -> dict:
                answered.inc()
                started = perf_counter()
                value = {"score": 0.5, "made_by": model_version, "seconds": perf_counter() - started}
                with open("prediction_log.jsonl", "a") as file:
                    file.write(json.dumps(value))
                return value
            """,
        ["src/watch.py"] = """
            from scipy.stats import ks_2samp


            def moved(then: list, now: list) -> bool:
                return ks_2samp(then, now).pvalue < 0.01
            """,
        ["tests/test_prepare.py"] = """
            from hypothesis import given, strategies

            from src.prepare import rows


            def test_rows(tmp_path):
                path = tmp_path / "a.csv"
                path.write_text("a,b\n1,2\n")
                assert rows(path) == [{"a": "1", "b": "2"}]


            @given(strategies.lists(strategies.integers()))
            def test_any(values):
                assert len(values) >= 0
            """,
    }.ToDictionary(file => file.Key, file => file.Key.EndsWith(".png", StringComparison.Ordinal) ? Picture(640, 400) : Encoding.UTF8.GetBytes(file.Value), StringComparer.Ordinal);

    /// <summary>The beginning of a picture (PNG), made for these tests.</summary>
    internal static byte[] Picture(ushort width, ushort height) =>
        [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, (byte)(width >> 8), (byte)width, 0, 0, (byte)(height >> 8), (byte)height, 8, 0, 0, 0, 0];
}
