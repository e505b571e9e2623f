using Credence.Resumes;
using Credence.Sources;

namespace Credence.App.Tests.Resume.Made;

/// <summary>How many values of a résumé were read right, by kind of field: entries are matched to the one that shares most values, then compared value by value.</summary>
internal sealed class ReadScore
{
    private readonly Dictionary<string, (int Right, int Stated, int Read)> _fields = new(StringComparer.Ordinal);

    /// <summary>What went wrong, for a person to look at.</summary>
    internal List<string> Misses { get; } = [];

    internal IEnumerable<(string Field, double F1, int Stated)> Fields => _fields.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => (one.Key, F1(one.Value), one.Value.Stated));

    /// <summary>F1 over all fields whose names begin so.</summary>
    internal double F1Of(string beginning = "")
    {
        var some = _fields.Where(field => field.Key.StartsWith(beginning, StringComparison.Ordinal)).Select(field => field.Value).ToList();
        return F1((some.Sum(one => one.Right), some.Sum(one => one.Stated), some.Sum(one => one.Read)));
    }

    /// <summary>Compares what was read with what is stated.</summary>
    internal void Add(string name, Resumes.Resume stated, Resumes.Resume read)
    {
        One(name, "contact.name", stated.Contact.Name?.Value, read.Contact.Name?.Value);
        One(name, "contact.email", stated.Contact.Email?.Value, read.Contact.Email?.Value);
        One(name, "contact.phone", stated.Contact.Phone?.Value, read.Contact.Phone?.Value);
        One(name, "contact.location", stated.Contact.Location?.Value, read.Contact.Location?.Value);
        Entries(name, "work", stated.Work, read.Work, entry => [("employer", entry.Employer?.Value), ("title", entry.Title?.Value), ("location", entry.Location?.Value), ("start", Date(entry.Period.Start)), ("end", entry.Period.GoesOn is null ? Date(entry.Period.End) : "now"), .. entry.Highlights.Select(text => ("highlight", (string?)text.Value))]);
        Entries(name, "education", stated.Education, read.Education, entry => [("institution", entry.Institution?.Value), ("type", entry.StudyType?.Value), ("area", entry.Area?.Value), ("end", Date(entry.Period.End))]);
        Entries(name, "certification", stated.Certifications, read.Certifications, entry => [("name", entry.Name.Value), ("issuer", entry.Issuer?.Value), ("issued", Date(entry.Issued)), ("expires", Date(entry.Expires)), ("id", entry.CredentialId?.Value)]);
        Entries(name, "project", stated.Projects, read.Projects, entry => [("name", entry.Name?.Value), ("description", entry.Description?.Value), ("address", entry.Address?.Value), .. entry.Keywords.Select(word => ("keyword", (string?)word.Value))]);
        Entries(name, "language", stated.Languages, read.Languages, entry => [("name", entry.Name.Value), ("fluency", entry.Fluency?.Value)]);
        Set(name, "skill", [.. stated.Skills.Where(skill => skill.Group is not null).Select(skill => skill.Name.Value)], [.. read.Skills.Select(skill => skill.Name.Value)]);
    }

    private void Entries<T>(string name, string kind, IReadOnlyList<T> stated, IReadOnlyList<T> read, Func<T, IReadOnlyList<(string Field, string? Value)>> values)
    {
        var left = read.Select(values).ToList();
        foreach (var one in stated.Select(values))
        {
            var best = left.OrderByDescending(other => one.Count(value => value.Value is not null && other.Any(candidate => candidate.Field == value.Field && Plain(candidate.Value) == Plain(value.Value)))).FirstOrDefault() ?? [];
            left.Remove(best);
            Values(name, kind, one, best);
        }

        foreach (var extra in left)
            Values(name, kind, [], extra);
    }

    private void Values(string name, string kind, IReadOnlyList<(string Field, string? Value)> stated, IReadOnlyList<(string Field, string? Value)> read)
    {
        foreach (var field in stated.Concat(read).Select(value => value.Field).Distinct())
            Set(name, $"{kind}.{field}", [.. stated.Where(value => value.Field == field && value.Value is not null).Select(value => value.Value!)], [.. read.Where(value => value.Field == field && value.Value is not null).Select(value => value.Value!)]);
    }

    private void One(string name, string field, string? stated, string? read) => Set(name, field, stated is null ? [] : [stated], read is null ? [] : [read]);

    private void Set(string name, string field, IReadOnlyList<string> stated, IReadOnlyList<string> read)
    {
        var left = read.Select(Plain).ToList();
        var right = stated.Count(value => left.Remove(Plain(value)));
        var before = _fields.GetValueOrDefault(field);
        _fields[field] = (before.Right + right, before.Stated + stated.Count, before.Read + read.Count);
        if (right < stated.Count || right < read.Count)
            Misses.Add($"{name} {field}: stated [{string.Join(" ; ", stated)}] read [{string.Join(" ; ", read)}]");
    }

    private static double F1((int Right, int Stated, int Read) count) => count.Stated + count.Read == 0 ? 1 : 2.0 * count.Right / (count.Stated + count.Read);

    private static string? Date(Stated<PartialDate>? date) => date?.Value.Text;

    private static string Plain(string? text) => string.Join(' ', (text ?? "").ToLowerInvariant().Replace('–', '-').Replace('—', '-').Split((char[])[' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)).Trim('.', ',', ' ');
}
