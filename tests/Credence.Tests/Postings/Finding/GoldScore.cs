using System.Text.Json;
using Credence.Postings.Finding;

namespace Credence.Tests.Postings.Finding;

/// <summary>Scores the finder against labels by the rules of the labels' own scorer: named and vendor mentions, right where they overlap a label.</summary>
internal sealed class GoldScore
{
    private int _extra;
    private int _strengthRight;
    private int _strengthAll;
    private int _aiRight;
    private int _aiFound;
    private int _aiLabelled;

    internal int Found { get; private set; }

    internal int Labelled { get; private set; }

    internal double Precision => (double)Found / (Found + _extra);

    internal double Recall => (double)Found / Labelled;

    internal double StrengthAccuracy => (double)_strengthRight / _strengthAll;

    internal double RoleF1 => 2.0 * _aiRight / (_aiFound + _aiLabelled);

    internal static GoldScore Of(string folder, Finder finder)
    {
        var labels = File.ReadLines(Path.Combine(folder, "dev.labels.jsonl")).Select(Parse).ToDictionary(row => row.GetProperty("doc").GetString()!, StringComparer.Ordinal);
        var score = new GoldScore();
        foreach (var row in File.ReadLines(Path.Combine(folder, "dev.jsonl")).Select(Parse))
            score.Add(row, labels[row.GetProperty("doc").GetString()!], finder);
        return score;
    }

    private void Add(JsonElement row, JsonElement label, Finder finder)
    {
        var text = row.GetProperty("text").GetString()!;
        var (role, mentions) = finder.Find(row.GetProperty("title").GetString(), text);
        AddRole(role == Role.Ai, label.GetProperty("ai_role"));

        var gold = label.GetProperty("mentions").EnumerateArray().Where(m => m.GetProperty("kind").GetString() is "named" or "vendor").Select(m => Span(m, text)).ToList();
        var ours = mentions.Where(m => m.Kind is MentionKind.Named or MentionKind.Vendor).ToList();
        var right = ours.Where(m => gold.Any(g => Overlaps(g, m))).ToList();
        var covered = gold.Where(g => ours.Any(m => Overlaps(g, m))).ToList();
        var ids = right.Select(m => m.Certification).ToHashSet();
        var surfaces = covered.Select(g => text[g.Start..g.End].ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        Labelled += gold.Count;
        Found += covered.Count;
        _extra += ours.Count(m => !right.Contains(m) && !ids.Contains(m.Certification) && !surfaces.Contains(text[m.Start..m.End].ToLowerInvariant()));
        foreach (var g in covered)
        {
            _strengthAll++;
            _strengthRight += ours.Where(m => Overlaps(g, m)).Any(m => m.Strength.ToString()!.Equals(g.Strength, StringComparison.OrdinalIgnoreCase)) ? 1 : 0;
        }
    }

    private void AddRole(bool found, JsonElement label)
    {
        if (label.ValueKind == JsonValueKind.Null)
            return;
        _aiFound += found ? 1 : 0;
        _aiLabelled += label.GetBoolean() ? 1 : 0;
        _aiRight += found && label.GetBoolean() ? 1 : 0;
    }

    private static (int Start, int End, string Strength) Span(JsonElement mention, string text)
    {
        // labels count code points, we count UTF-16 units
        var units = 0;
        int start = mention.GetProperty("start").GetInt32(), end = mention.GetProperty("end").GetInt32();
        int from = text.Length, to = text.Length;
        var points = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            from = points == start ? units : from;
            to = points == end ? units : to;
            points++;
            units += rune.Utf16SequenceLength;
        }

        return (from, to, mention.GetProperty("strength").GetString()!);
    }

    private static bool Overlaps((int Start, int End, string Strength) gold, Mention mention) => Math.Min(gold.End, mention.End) > Math.Max(gold.Start, mention.Start);

    private static JsonElement Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }
}
