using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Engineer;

/// <summary>Tests of a repository.</summary>
/// <param name="Counted">Those that assert something and are not always left out, the first of each file.</param>
/// <param name="Idle">The others, the first of each file.</param>
/// <param name="Asserting">Tests that assert something and are not always left out (count).</param>
/// <param name="Empty">Tests that assert nothing (count).</param>
/// <param name="Skipped">Tests that are always left out (count).</param>
/// <param name="IdleLines">Lines of tests of the last two sorts, empty ones not counted.</param>
internal sealed record TestCount(IReadOnlyList<Proof> Counted, IReadOnlyList<Proof> Idle, int Asserting, int Empty, int Skipped, int IdleLines)
{
    internal int All => Asserting + Empty + Skipped;

    internal static TestCount Of(CheckInput input)
    {
        var words = new TestWords(input.Cues);
        var files = input.Repository.Files.Where(file => file.Kind == FileKind.Test).Select(input.Repository.TextOf).OfType<FileText>().Select(text => TestFile.Read(text, words)).ToList();
        // a test that calls what asserts asserts it too
        var helping = files.Exists(file => file.Tests.Any(test => !test.Asserts)) ? files.SelectMany(file => file.Asserting).ToHashSet(StringComparer.Ordinal) : [];
        var (counted, idle) = (new List<Proof>(), new List<Proof>());
        var (asserting, empty, skipped, lines) = (0, 0, 0, 0);
        foreach (var file in files)
        {
            var (first, firstIdle) = (false, false);
            foreach (var test in file.Tests)
            {
                var counts = !test.IsSkipped && (test.Asserts || test.Calls.Any(helping.Contains));
                (asserting, skipped, empty) = counts ? (asserting + 1, skipped, empty) : test.IsSkipped ? (asserting, skipped + 1, empty) : (asserting, skipped, empty + 1);
                lines += counts ? 0 : test.Lines;
                if (counts && !first)
                    counted.Add(test.Place);
                if (!counts && !firstIdle)
                    idle.Add(test.Place);
                (first, firstIdle) = (first || counts, firstIdle || !counts);
            }
        }

        return new TestCount(counted, idle, asserting, empty, skipped, lines);
    }
}
