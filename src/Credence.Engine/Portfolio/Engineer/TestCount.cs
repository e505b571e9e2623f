using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Engineer;

/// <summary>Tests of a repository.</summary>
/// <param name="Counted">Those that assert something and are not always left out, the first of each file.</param>
/// <param name="FirstEmpty">The first that asserts nothing; null where none is so.</param>
/// <param name="FirstSkipped">The first that is always left out; null where none is.</param>
/// <param name="Asserting">Tests that assert something and are not always left out (count).</param>
/// <param name="Empty">Tests that assert nothing (count).</param>
/// <param name="Skipped">Tests that are always left out (count).</param>
/// <param name="IdleLines">Lines of tests of the last two sorts, empty ones not counted.</param>
internal sealed record TestCount(IReadOnlyList<Proof> Counted, Proof? FirstEmpty, Proof? FirstSkipped, int Asserting, int Empty, int Skipped, int IdleLines)
{
    internal int All => Asserting + Empty + Skipped;

    internal static TestCount Of(CheckInput input)
    {
        var words = new TestWords(input.Cues);
        var files = input.Repository.Files.Where(file => file.Kind == FileKind.Test).Select(input.Repository.TextOf).OfType<FileText>().Select(text => TestFile.Read(text, words)).ToList();
        // a test that calls what asserts asserts it too
        var helping = files.Exists(file => file.Tests.Any(test => !test.Asserts)) ? files.SelectMany(file => file.Asserting).ToHashSet(StringComparer.Ordinal) : [];
        var tests = files.SelectMany(file => file.Tests).ToList();
        bool Counts(OneTest test) => !test.IsSkipped && (test.Asserts || test.Calls.Any(helping.Contains));
        var (counting, skipped) = (tests.Where(Counts).ToList(), tests.Where(test => test.IsSkipped).ToList());
        var empty = tests.Where(test => !test.IsSkipped && !Counts(test)).ToList();
        return new TestCount([.. counting.Select(test => test.Place).DistinctBy(place => place.Path)], empty.FirstOrDefault()?.Place, skipped.FirstOrDefault()?.Place, counting.Count, empty.Count, skipped.Count, empty.Concat(skipped).Sum(test => test.Lines));
    }
}
