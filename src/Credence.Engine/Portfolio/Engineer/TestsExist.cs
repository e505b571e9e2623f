using Credence.Statistics;

namespace Credence.Portfolio.Engineer;

/// <summary>Test files that hold tests which assert something and are not always left out.</summary>
internal static class TestsExist
{
    internal static Finding Of(CheckInput input)
    {
        var tests = input.Tests;
        if (tests.All == 0)
            return Finding.Failed("no test file holds a test");
        if (tests.Asserting == tests.All)
            return Finding.Passed($"{CountedNoun.Of(tests.All, "test, and it asserts", "tests, and all assert")} something", tests.Counted);
        var said = FormattableString.Invariant($"{CountedNoun.Of(tests.All, "test")}, of them {tests.Asserting:#,0} {(tests.Asserting == 1 ? "asserts" : "assert")} something")
            + Others(tests.Empty, "asserts", "assert", " nothing", tests.FirstEmpty) + Others(tests.Skipped, "is", "are", " always left out", tests.FirstSkipped);
        return tests.Asserting > 0 ? Finding.Passed(said, tests.Counted) : Finding.Failed(said, ((Proof?[])[tests.FirstEmpty, tests.FirstSkipped]).OfType<Proof>());
    }

    private static string Others(int count, string one, string more, string what, Proof? first) =>
        count == 0 ? "" : FormattableString.Invariant($"; {count:#,0} {(count == 1 ? one : more)}{what}{(count == 1 ? ":" : ", the first is")} {first!.Where}");
}
