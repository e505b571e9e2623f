namespace Credence.Catalog;

/// <summary>One end of an exam or certification.</summary>
/// <param name="Kind">Which of the three ends.</param>
/// <param name="Day">From this day on it counts as ended (sources mix last and first day; the earlier reading is the safer one).</param>
/// <param name="AnnouncedBy">The first day on which a dated source had certainly stated it; null where no source carries a date.</param>
/// <param name="SourceIds">The sources of <see cref="Statements"/>, in ordinal order.</param>
/// <param name="Conflict">Other days that sources state; null where they agree.</param>
public sealed record End(EndKind Kind, DateOnly Day, DateOnly? AnnouncedBy, IReadOnlyList<string> SourceIds, Conflict? Conflict)
{
    /// <summary>Who states this day, the first to have certainly stated it first; only sources that were certainly public on the as-of day, unless there was none.</summary>
    public IReadOnlyList<EndStatement> Statements { get; init; } = [];
}
