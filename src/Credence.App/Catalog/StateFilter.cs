using Credence.App.Hosting;
using Credence.Catalog;

namespace Credence.App.Catalog;

/// <summary>One part of the list of certifications, by what can be done with them.</summary>
/// <param name="Id">What it is called in the address.</param>
/// <param name="Name">What it is called on the page.</param>
/// <param name="Holds">Whether a state belongs to it.</param>
internal sealed record StateFilter(string Id, string Name, Func<StateShape, bool> Holds)
{
    /// <summary>All of them, the usual one first.</summary>
    internal static IReadOnlyList<StateFilter> All { get; } =
    [
        new("any", "any state", _ => true),
        new("on-offer", "can be taken", state => state.CanBeEarned),
        new("announced-end", "can be taken, end announced", Is(ExamStatus.CurrentWithAnnouncedEnd)),
        new("beta", "can be taken as a beta", Is(ExamStatus.Beta)),
        new("upcoming", "not to be had yet", Is(ExamStatus.Upcoming)),
        new("ended", "ended", Is(ExamStatus.Ended)),
        new("unknown", "unknown", Is(ExamStatus.Unknown)),
    ];

    private static Func<StateShape, bool> Is(ExamStatus status) => state => state.Status == Kebab.Of(status);
}
