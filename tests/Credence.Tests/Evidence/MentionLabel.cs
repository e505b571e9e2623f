using Credence.Evidence;
using Credence.Postings.Finding;
using Credence.Tests.House;
using Sylvan.Data.Csv;

namespace Credence.Tests.Evidence;

/// <summary>What one reader saw in one posting: a line of <c>data/evidence/mention-labels.csv</c> and its places; neither holds a text.</summary>
/// <param name="Set">Which reader's set, a or b.</param>
/// <param name="Posting">Which posting.</param>
/// <param name="Drawn">Part of the draw: certification-word, name-only, ai-title or other.</param>
/// <param name="AiRole">Whether it is an AI role; null where doubtful.</param>
/// <param name="Places">Places marked.</param>
internal sealed record MentionLabel(string Set, LabelId Posting, string Drawn, bool? AiRole, IReadOnlyList<MentionPlace> Places)
{
    /// <summary>The labels, as they ship.</summary>
    internal static IReadOnlyList<MentionLabel> All { get; } = Read(Path.Combine(Checkout.Root, "data", "evidence"));

    /// <summary>Whether it was never used for developing the finder; set a has been open since 28 November 2026.</summary>
    internal bool IsUnseen => Set == "b";

    /// <summary>Whether the posting is positive for a class; null where only a place the reader was unsure of could make it so.</summary>
    internal bool? Is(ErrorClass @class)
    {
        var certain = ErrorClasses.Of(Places.Where(place => place.Kind != MentionPlace.Doubtful)
            .Select(place => (Kind: Parsed<MentionKind>(place.Kind), Strength: Parsed<Strength>(place.Strength)))
            .Where(place => place.Kind is not null).Select(place => (place.Kind!.Value, place.Strength)));
        return certain.Contains(@class) ? true : Places.Any(place => place.Kind == MentionPlace.Doubtful) ? null : false;
    }

    private static T? Parsed<T>(string name)
        where T : struct, Enum => Enum.TryParse<T>(name, ignoreCase: true, out var value) ? value : null;

    private static List<MentionLabel> Read(string folder)
    {
        using var places = CsvDataReader.Create(Path.Combine(folder, "mention-places.csv"), new CsvDataReaderOptions { Delimiter = ',' });
        var marked = new List<(string Set, string Source, string Key, MentionPlace Place)>();
        while (places.Read())
        {
            marked.Add((places.GetString(0), places.GetString(1), places.GetString(2),
                new MentionPlace(places.GetInt32(3), places.GetInt32(4), places.GetString(5), places.GetString(6), places.GetString(7), places.GetString(8))));
        }

        var byPosting = marked.ToLookup(one => (one.Set, one.Source, one.Key), one => one.Place);
        using var csv = CsvDataReader.Create(Path.Combine(folder, "mention-labels.csv"), new CsvDataReaderOptions { Delimiter = ',' });
        var labels = new List<MentionLabel>();
        while (csv.Read())
        {
            var posting = new LabelId(csv.GetString(1), csv.GetString(2) is { Length: > 0 } id ? id : null, csv.GetString(3));
            bool? role = csv.GetString(5) switch { "yes" => true, "no" => false, "doubtful" => null, var other => throw new FormatException(other) };
            labels.Add(new MentionLabel(csv.GetString(0), posting, csv.GetString(4), role, [.. byPosting[(csv.GetString(0), posting.Source, posting.Key)]]));
        }

        return labels;
    }
}
