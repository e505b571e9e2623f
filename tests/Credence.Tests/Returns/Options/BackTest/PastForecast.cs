using Credence.Catalog;

namespace Credence.Tests.Returns.Options.BackTest;

/// <summary>What could be said of one exam on a past day, and what came.</summary>
/// <param name="Item">The exam as the catalog knows it today.</param>
/// <param name="Then">Its state from facts certainly public by the day.</param>
/// <param name="EndProbability">Probability that it ends by the horizon from the exam-life model (ratio); null where an end was announced or the model could not speak.</param>
/// <param name="AnnouncedEnd">Its exam's end as announced by the day; null where none was.</param>
/// <param name="Ended">Whether it had ended by the horizon, by all that is known today; null where its state then is not known.</param>
/// <param name="KnownEnd">The end as known today; null where none is.</param>
internal sealed record PastForecast(Certification Item, ExamState Then, double? EndProbability, End? AnnouncedEnd, bool? Ended, End? KnownEnd)
{
    /// <summary>Whether a dated source later than the horizon describes it.</summary>
    internal bool IsSeenAfter(DateOnly horizon) => Item.Facts.Any(fact => !fact.Suspect && fact.Date is { } date && date.Earliest > horizon);
}
