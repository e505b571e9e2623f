using Credence.Portfolio;
using Xunit;

namespace Credence.Tests.Portfolio;

/// <summary>What is printed, empty or still to be written passes no check.</summary>
public sealed class UndeservedTests
{
    [Theory]
    [InlineData("on: push\njobs:\n  a:\n    steps:\n      - run: pytest\n", CheckOutcome.Passed)]
    [InlineData("on: [push, pull_request]\njobs:\n  a:\n    steps:\n      - run: echo now && uv run pytest -q\n", CheckOutcome.Passed)]
    [InlineData("on:\n  pull_request:\njobs:\n  a:\n    steps:\n      - run: |\n          dotnet test\n", CheckOutcome.Passed)]
    [InlineData("on: push\njobs:\n  a:\n    steps:\n      - run: echo pytest passes\n", CheckOutcome.Failed)]
    [InlineData("on: push\njobs:\n  a:\n    steps:\n      - name: pytest\n        run: true\n", CheckOutcome.Failed)]
    [InlineData("on: push\njobs:\n  a:\n    steps:\n      # - run: pytest\n      - run: true\n", CheckOutcome.Failed)]
    [InlineData("on: workflow_dispatch\njobs:\n  a:\n    steps:\n      - run: pytest\n      - run: git push\n", CheckOutcome.Failed)]
    public void Tests_are_run_where_a_push_starts_their_command(string workflow, CheckOutcome outcome) =>
        Assert.Equal(outcome, SmallRepository.Found("tests-run-by-ci", (".github/workflows/ci.yml", workflow)).Outcome);

    [Theory]
    [InlineData("random.seed(7)", CheckOutcome.Passed)]
    [InlineData("random.seed()\nrng = default_rng(7)", CheckOutcome.Passed)]
    [InlineData("split(x, random_state=SEED)", CheckOutcome.Passed)]
    [InlineData("random.seed()", CheckOutcome.Failed)]
    [InlineData("rng = default_rng( )", CheckOutcome.Failed)]
    [InlineData("split(x, random_state=None)", CheckOutcome.Failed)]
    [InlineData("RANDOM_SEED = None", CheckOutcome.Failed)]
    public void A_seed_is_set_where_it_has_a_value(string code, CheckOutcome outcome) =>
        Assert.Equal(outcome, SmallRepository.Found("seed-set", ("train.py", code + "\n")).Outcome);

    [Theory]
    [InlineData("Limitations: it knows one year only.", CheckOutcome.Passed)]
    [InlineData("The limitations are a todo list of ours.", CheckOutcome.Passed)]
    [InlineData("Todo: limitations", CheckOutcome.Failed)]
    [InlineData("- [TBD] state the limitations", CheckOutcome.Failed)]
    [InlineData("> To be written: known issues", CheckOutcome.Failed)]
    public void What_is_still_to_be_written_states_nothing(string line, CheckOutcome outcome) =>
        Assert.Equal(outcome, SmallRepository.Found("limitations", ("README.md", $"# A thing\n\n{line}\n")).Outcome);
}
