using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Credence.Sources;

/// <summary>Finds the dated entries of data files, and writes a file without some of them, to see what an answer would be if they were not known.</summary>
public static class DatedEntries
{
    private const string Never = "9999-12-31";
    private const string Replacement = "replaced-by";
    private const string Claims = "claims";
    private const string Evidence = "evidence";
    private const string AskedOfDay = "on-offer";
    private static readonly string[] Folders = ["catalog", Claims, "estimates", Evidence, "rules"];

    /// <summary>Every fact of the catalog, every value and row with a first day of estimates and rules, every study of pay from the day it was known, and of claims the day asked about and the day their verdicts ship for;
    /// in the order of files and lines. A fact without a date of its own counts from the day it was recorded.</summary>
    /// <exception cref="UnusableInputException">A file is wrong.</exception>
    public static IReadOnlyList<DatedEntry> Read(DataFolder data)
    {
        var sources = SourceRegister.Read(data);
        return [.. Folders.SelectMany(folder => data.Files(folder, ".yaml")).SelectMany(file => OfFile(file, System.IO.Path.GetRelativePath(data.Path, file).Replace('\\', '/'), sources))];
    }

    /// <summary>A file's text without these entries of it. What a file needs to be read (an estimate's value, a rule's row, the statement a successor rests on, a study, a claim's day) stays, but from a day that never comes.</summary>
    /// <param name="text">The file as the entries were read from.</param>
    /// <param name="entries">Entries of that file.</param>
    public static string Without(string text, IEnumerable<DatedEntry> entries)
    {
        var left = new StringBuilder(text);
        foreach (var entry in entries.OrderByDescending(entry => entry.Start))
            left.Remove(entry.Start, entry.End - entry.Start).Insert(entry.Start, entry.Instead);
        return left.ToString();
    }

    private static List<DatedEntry> OfFile(string path, string name, SourceRegister sources)
    {
        var text = System.IO.File.ReadAllText(path);
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException wrong)
        {
            throw new UnusableInputException(FormattableString.Invariant($"{path}:{wrong.Start.Line}:{wrong.Start.Column}"), "is not valid YAML", "Mend the line");
        }

        var found = new List<DatedEntry>();
        var folder = name[..name.IndexOf('/', StringComparison.Ordinal)];
        foreach (var document in stream.Documents)
            Walk(document.RootNode, new Place("", "", null, false));
        return found;

        void Walk(YamlNode node, Place place)
        {
            if (node is YamlSequenceNode list)
            {
                foreach (var item in list)
                    Walk(item, place with { IsItem = true });
            }
            else if (node is YamlMappingNode map)
            {
                var inner = new Place("", Scalar(map, "id") ?? place.Owner, Scalar(map, "source") ?? place.Source, false);
                if (folder is Claims or Evidence)
                    found.AddRange(Started(map, folder, name, place.Key, inner, text));
                else if (place.IsItem && Entry(map, name, place.Owner, text, sources) is { } entry)
                    found.Add(entry);
                foreach (var (key, child) in map.Children)
                    Walk(child, inner with { Key = (key as YamlScalarNode)?.Value ?? "" });
            }
        }
    }

    /// <summary>What a part of a file stands in.</summary>
    /// <param name="Key">Name it stands under; empty for an item or the whole.</param>
    /// <param name="Owner">Id of the nearest thing around it that has one; empty without.</param>
    /// <param name="Source">The source that cites; null where none does.</param>
    /// <param name="IsItem">Whether it is an item of a list.</param>
    private sealed record Place(string Key, string Owner, string? Source, bool IsItem);

    // what is no fact but counts from a day on: it is not left out but put off to a day that never comes
    private static IEnumerable<DatedEntry> Started(YamlMappingNode map, string folder, string file, string under, Place of, string text)
    {
        foreach (var key in folder == Evidence ? (string[])["known"] : under == AskedOfDay ? ["day"] : ["checked"])
        {
            if (Node(map, key) is not YamlScalarNode node || !PartialDate.TryParse(node.Value ?? "", out var date))
                continue;
            var owner = of.Owner.Length > 0 ? of.Owner : Scalar(map, "group") ?? folder;
            // of a study all that it says, since it counts as a whole
            var said = folder == Evidence ? text[(int)map.Start.Index..EndOf(map, text)] : $"{key}: {node.Value}";
            yield return new DatedEntry(file, (int)node.Start.Line, owner, key, null, of.Source, node.Value, [date.Earliest], FormattableString.Invariant($"{file}:{node.Start.Line}"), said)
            {
                Start = (int)node.Start.Index,
                End = (int)node.End.Index,
                Instead = Never,
            };
        }
    }

    private static DatedEntry? Entry(YamlMappingNode map, string file, string owner, string text, SourceRegister sources)
    {
        var field = Scalar(map, "field");
        var since = Node(map, "since");
        if (field is null && since is null)
            return null;
        var source = Node(map, "source") is YamlSequenceNode several ? string.Join(", ", several.OfType<YamlScalarNode>().Select(one => one.Value)) : Scalar(map, "source");
        var days = Days(map, source is null ? null : sources.Find(source)?.Recorded);
        // a successor must rest on a statement, and an estimate must have a value: these stay, but from a day that never comes
        var postponed = field is null ? since : field == Replacement ? Node(map, "date") : null;
        var (start, end) = postponed is null ? Lines(map, text) : ((int)postponed.Start.Index, (int)postponed.End.Index);
        var said = Scalar(map, "reading") ?? Scalar(map, "day") ?? Scalar(map, "number") ?? Scalar(map, "value");
        return new DatedEntry(
            file, (int)map.Start.Line, owner, field ?? Scalar(map, "id"), Scalar(map, "value"), source, Scalar(map, "date") ?? Scalar(map, "since"), days,
            field is null ? FormattableString.Invariant($"{file}:{map.Start.Line}") : $"{file}|{field}|{Scalar(map, "unit")}|{said}",
            text[(int)map.Start.Index..EndOf(map, text)])
        {
            Start = start,
            End = end,
            Instead = postponed is null ? "" : Never,
        };
    }

    private static List<DateOnly> Days(YamlMappingNode map, DateOnly? recorded)
    {
        var days = new SortedSet<DateOnly>();
        foreach (var key in (string[])["date", "since", "day", "reading"])
        {
            if (Scalar(map, key) is not { } text || !PartialDate.TryParse(text, out var date))
                continue;
            days.Add(date.Earliest);
            days.Add(date.Latest);
        }

        if (Scalar(map, "until") is { } until && PartialDate.TryParse(until, out var last) && last.Latest < DateOnly.MaxValue)
            days.Add(last.Latest.AddDays(1));
        if (recorded is { } day)
            days.Add(day);
        return [.. days];
    }

    // the whole lines of an item of a list, its dash and a remark behind it included
    private static (int Start, int End) Lines(YamlMappingNode map, string text)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, (int)map.Start.Index - 1)) + 1;
        var line = text.IndexOf('\n', EndOf(map, text));
        return (start, line < 0 ? text.Length : line + 1);
    }

    // the reader marks the end of texts only; a mapping in braces ends with its brace
    private static int EndOf(YamlNode node, string text)
    {
        var inside = node switch
        {
            YamlMappingNode map => map.Children.SelectMany(pair => new[] { pair.Key, pair.Value }).Select(child => EndOf(child, text)),
            YamlSequenceNode list => list.Select(child => EndOf(child, text)),
            _ => [],
        };
        var end = inside.Append((int)Math.Max(node.Start.Index, node.End.Index)).Max();
        return node is YamlMappingNode { Style: YamlDotNet.Core.Events.MappingStyle.Flow } && text.IndexOf('}', end) is >= 0 and var brace ? brace + 1 : end;
    }

    private static YamlNode? Node(YamlMappingNode map, string key) => map.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;

    private static string? Scalar(YamlMappingNode map, string key) => Node(map, key) is YamlScalarNode { Value: { Length: > 0 } value } scalar && !(scalar.Style == ScalarStyle.Plain && value is "null" or "~") ? value : null;
}
