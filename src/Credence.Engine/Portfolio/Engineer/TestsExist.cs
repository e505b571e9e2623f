namespace Credence.Portfolio.Engineer;

/// <summary>Test files that hold tests which assert something and are not always left out.</summary>
internal static class TestsExist
{
    internal static Finding Of(CheckInput input)
    {
        var tests = input.Tests;
        if (tests.All == 0)
            return Finding.Failed("no test file holds a test");
        var said = FormattableString.Invariant($"{Counted.Of(tests.All, "test")}, of them {tests.Asserting:#,0} {(tests.Asserting == 1 ? "asserts" : "assert")} something")
            + Others(tests.Empty, "asserts", "assert", " nothing") + Others(tests.Skipped, "is", "are", " always left out");
        return tests.Asserting > 0 ? Finding.Passed(said, tests.Counted) : Finding.Failed(said, tests.Idle);
    }

    private static string Others(int count, string one, string more, string what) => count == 0 ? "" : FormattableString.Invariant($"; {count:#,0} {(count == 1 ? one : more)}{what}");
}
