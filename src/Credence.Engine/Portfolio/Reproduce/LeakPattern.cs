using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Reproduce;

/// <summary>Nothing is fitted to, or made up from, all rows before they are split.</summary>
internal static class LeakPattern
{
    internal static Finding Of(CheckInput input)
    {
        var leaks = input.Code.Where(file => file.Kind != FileKind.Test).Select(file => input.Repository.TextOf(file)).OfType<FileText>().SelectMany(text => Leaks(input, text)).ToList();
        return leaks.Count == 0 ? Finding.Passed("nothing is fitted or oversampled before the split in any file").Unsure : Finding.Failed("fitted or oversampled before the split, so that test rows are known to training", leaks);
    }

    private static IEnumerable<Proof> Leaks(CheckInput input, FileText text)
    {
        var split = input.Cues["split"];
        // importing the function is no split
        var line = text.Lines().FirstOrDefault(line => split.IsIn(line.Line) && !IsImport(line.Line));
        if (line.Line is null)
            yield break;
        foreach (var (number, earlier) in text.Lines().TakeWhile(one => one.Number < line.Number))
        {
            if (!IsImport(earlier) && (input.Cues["fit-before"].IsIn(earlier) || input.Cues["resample"].IsIn(earlier)))
                yield return text.Line(number, earlier);
        }
    }

    private static bool IsImport(string line) => line.TrimStart() is var start
        && (start.StartsWith("import ", StringComparison.Ordinal) || start.StartsWith("from ", StringComparison.Ordinal) || start.StartsWith("using ", StringComparison.Ordinal)
            || start.StartsWith("library(", StringComparison.Ordinal) || start.StartsWith('#') || start.StartsWith("//", StringComparison.Ordinal) || start.StartsWith("def ", StringComparison.Ordinal));
}
