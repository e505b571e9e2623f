using Credence.Sources;
using Credence.Statistics;

namespace Credence.Evidence;

/// <summary>The extraction errors measured on hand labels, <c>data/evidence/extraction-error.yaml</c>.</summary>
/// <remarks>How they are measured: docs/method/corrected-share.md.</remarks>
public static class ExtractionErrors
{
    /// <summary>Reads them, by class; empty where nothing was measured yet.</summary>
    /// <exception cref="UnusableInputException">The file has a wrong or unknown entry; says where.</exception>
    public static IReadOnlyList<ExtractionError> Read(DataFolder data)
    {
        var path = data.Combine("evidence", "extraction-error.yaml");
        if (!File.Exists(path))
            return [];

        var file = YamlMap.Read(path);
        var source = file.Text("source");
        var measuredOn = file.OptionalDate("measured-on") ?? throw file.Wrong("measured-on", "'measured-on' must be a day as yyyy-MM-dd");
        var postings = Count(file, "postings");
        var errors = file.Maps("classes").Select(entry => Error(entry, source, measuredOn, postings)).ToList();
        file.NoOtherKeys();
        return errors.GroupBy(error => error.Class).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? throw file.Wrong("classes", $"class '{EvidenceNames.Of(twice.Key)}' is there more than once")
            : [.. errors.OrderBy(error => error.Class)];
    }

    /// <summary>Compares, posting by posting, what was found with what people labeled.</summary>
    /// <param name="postings">Whether a posting is positive by its label (see <see cref="ErrorClasses.Of"/>; null where the label is doubtful, which counts neither way), and by what was found.</param>
    public static DetectionError Measure(IEnumerable<(bool? IsThere, bool IsFound)> postings)
    {
        var (right, wrong, missed) = (0, 0, 0);
        foreach (var (isThere, isFound) in postings)
        {
            right += isThere == true && isFound ? 1 : 0;
            wrong += isThere == false && isFound ? 1 : 0;
            missed += isThere == true && !isFound ? 1 : 0;
        }

        return new DetectionError(right, wrong, missed);
    }

    private static ExtractionError Error(YamlMap entry, string source, DateOnly measuredOn, int postings)
    {
        var @class = entry.OneOf<ErrorClass>("class");
        var doubtful = Count(entry, "doubtful");
        var sample = new DetectorSample([.. entry.Maps("strata").Select(Stratum)]);
        entry.NoOtherKeys();
        return sample.Labeled + doubtful == postings
            ? new ExtractionError(@class, sample, measuredOn, source)
            : throw entry.Wrong("class", $"its labels and the doubtful ones do not add up to the {postings} labeled postings");
    }

    private static LabeledStratum Stratum(YamlMap entry)
    {
        entry.Text("postings");
        var stratum = new LabeledStratum(entry.Flag("found"), Count(entry, "cases"), Count(entry, "labeled"), Count(entry, "there"));
        entry.NoOtherKeys();
        return stratum.Labeled >= 1 && stratum.There <= stratum.Labeled && stratum.Labeled <= stratum.Cases
            ? stratum
            : throw entry.Wrong("labeled", "a stratum needs at least one label, no more 'there' than 'labeled', and no more 'labeled' than 'cases'");
    }

    private static int Count(YamlMap entry, string key)
    {
        var number = entry.Number(key);
        return number >= 0 && number <= int.MaxValue && double.IsInteger(number)
            ? (int)number
            : throw entry.Wrong(key, $"'{key}' must be a whole number, 0 or more");
    }
}
