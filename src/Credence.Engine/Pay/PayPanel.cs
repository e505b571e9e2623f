using Credence.Pay.Studies;

namespace Credence.Pay;

/// <summary>What studies of pay say about a certification, side by side.</summary>
/// <param name="Studies">The studies that were public on the day, in the order of their ids.</param>
public sealed record PayPanel(IReadOnlyList<PanelStudy> Studies)
{
    /// <summary>The panel as of a day.</summary>
    /// <param name="studies">What the studies came to.</param>
    /// <param name="asOf">Studies that were public only later do not count.</param>
    public static PayPanel Of(IEnumerable<StudyResult> studies, DateOnly asOf) => new([.. studies.Where(study => study.Known <= asOf).Select(PanelStudy.Of)]);
}
