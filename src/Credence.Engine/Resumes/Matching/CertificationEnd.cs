using System.Globalization;
using Credence.Catalog;

namespace Credence.Resumes.Matching;

/// <summary>A certification that has ended, or whose end a source had announced by the day of the answer.</summary>
/// <param name="Item">The certification.</param>
/// <param name="State">Its state on the day, with its ends and their sources.</param>
/// <param name="Successors">What follows it, as sources had named by the day; empty where none is named.</param>
/// <param name="AsOf">The day.</param>
/// <remarks>Method: docs/method/catalog.md.</remarks>
public sealed record CertificationEnd(Certification Item, ExamState State, IReadOnlyList<Certification> Successors, DateOnly AsOf)
{
    /// <summary>The end of a certification; null where no end was known on the day.</summary>
    /// <param name="item">The certification.</param>
    /// <param name="catalog">Finds what follows it.</param>
    /// <param name="asOf">The day.</param>
    public static CertificationEnd? Of(Certification item, CertificationCatalog catalog, DateOnly asOf) =>
        item.StateAt(asOf) is { } state && (state.Status == ExamStatus.Ended || state.Ends.Count > 0)
            ? new CertificationEnd(item, state, [.. item.SuccessorsAt(asOf).Select(catalog.Find).OfType<Certification>()], asOf)
            : null;

    /// <summary>Whether it can no longer be earned.</summary>
    public bool HasEnded => State.Status == ExamStatus.Ended;

    /// <summary>Its exam code; its name where it has none.</summary>
    public string ShortName => ShortOf(Item);

    /// <summary>What ends when, by which source, and what follows, in one or two sentences.</summary>
    public string Text
    {
        get
        {
            var ends = State.Ends.Count == 0 ? $"{ShortName} has ended ({string.Join(", ", State.SourceIds)}; no source states the day)" : string.Join("; ", State.Ends.Select(Sentence));
            return $"{ends}. {(Successors.Count == 0 ? "The catalog names nothing that follows it." : $"What follows it: {string.Join(" or ", Successors.Select(NameOf))}.")}";
        }
    }

    internal static string ShortOf(Certification item) => item.ExamCode ?? item.Name;

    private static string NameOf(Certification item) => item.ExamCode is { } code && !item.Name.Contains(code, StringComparison.OrdinalIgnoreCase) ? $"{item.Name} ({code})" : item.Name;

    private string Sentence(End end)
    {
        var (past, day) = (end.Day <= AsOf, end.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        var source = end.Statements is [var first, ..] ? $" ({first.SourceId})" : "";
        return end.Kind switch
        {
            EndKind.ExamRetired => $"the exam {ShortName} {(past ? "ended" : "ends")} on {day}{source}",
            EndKind.CertificationRetired => past ? $"the certification {ShortName} has not been awarded since {day}{source}" : $"the certification {ShortName} will not be awarded from {day} on{source}",
            _ => past ? $"holders have not been able to renew {ShortName} since {day}{source}" : $"holders cannot renew {ShortName} from {day} on{source}",
        };
    }
}
