using System.Runtime.CompilerServices;
using Credence.App.Hosting;
using Credence.App.Pictures;
using Credence.Evidence;

namespace Credence.App.Evidence;

/// <summary>What AI postings say of certifications, row by row, for pages about something else.</summary>
internal sealed class Demand
{
    // the last one of each data folder: pages of one day ask the same again and again
    private static readonly ConditionalWeakTable<LoadedData, Kept> Last = [];

    private readonly Dictionary<RowId, EvidenceRow> _rows;
    private readonly EvidenceLabels? _labels;
    private readonly string? _unknown;

    private Demand(IEnumerable<EvidenceRow> rows, EvidenceLabels? labels, string? unknown)
    {
        (_labels, _unknown) = (labels, unknown);
        _rows = rows.ToDictionary(row => new RowId(row.Kind, row.Certification));
    }

    /// <summary>The postings of every row; null where none were counted.</summary>
    internal Population? Population { get; private init; }

    /// <summary>The answer of <c>evidence</c> on a day.</summary>
    internal static Demand Of(LoadedData data, DateOnly day, int seed)
    {
        if (data.Snapshot is null)
            return new Demand([], null, "no postings were counted");
        var asked = (day, seed);
        if (Last.TryGetValue(data, out var last) && last.Asked == asked)
            return last.Demand;
        var answer = FromSnapshot.Answer(new Question([RoleGroup.Ai], [], null), data, data.Folder.Receipt(day, seed))!;
        var demand = new Demand(answer.Table.Rows, answer.Labels, answer.Unknown) { Population = answer.Table.Populations is [var whole, ..] ? whole : null };
        Last.AddOrUpdate(data, new Kept(asked, demand));
        return demand;
    }

    /// <summary>The row of a certification; null where postings were not searched for it or nothing is known.</summary>
    internal EvidenceRow? Row(EvidenceKind kind, string id) => _rows.GetValueOrDefault(new RowId(kind, id));

    /// <summary>The finding about a certification by name of which something is known.</summary>
    internal string Said(string id) => Finding.Of(_rows[new RowId(EvidenceKind.Named, id)], _labels!);

    /// <summary>Why nothing is known of a certification; null where something is.</summary>
    internal string? Missing(string id) => _unknown ?? (Row(EvidenceKind.Named, id) is { } row ? row.ShareMissing : "postings were not searched for it");

    /// <summary>A certification's own share as a mark.</summary>
    internal PlotMark Mark(string id) => Row(EvidenceKind.Named, id) is { } row ? EvidencePictures.Row("", null, row).Mark : new PlotMark.Unknown(Missing(id)!);

    /// <summary>The rows that say something of a certification: itself, with what came before it, its vendor's.</summary>
    internal IReadOnlyList<PlotRow> Rows(string id, string vendor, string provider)
    {
        (EvidenceKind Kind, string Id, string Name)[] wanted =
        [
            (EvidenceKind.Named, id, "It alone, by name"),
            (EvidenceKind.Line, id, "It or what came before it"),
            (EvidenceKind.Vendor, vendor + "-any", $"{provider}'s, without saying which"),
            (EvidenceKind.VendorFamily, vendor + "-family", $"Any of {provider}'s, named or not"),
        ];
        return [.. wanted.Select(one => (one.Name, Row: Row(one.Kind, one.Id))).Where(one => one.Row is not null).Select(one => EvidencePictures.Row(one.Name, null, one.Row!))];
    }

    private sealed record Kept((DateOnly Day, int Seed) Asked, Demand Demand);
}
