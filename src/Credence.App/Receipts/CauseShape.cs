using Credence.App.Hosting;

namespace Credence.App.Receipts;

/// <summary>Why something changed. Day is null where it is no matter of a day.</summary>
internal sealed record CauseShape(string Kind, string What, DateOnly? Day, IReadOnlyList<EntryShape> Entries)
{
    internal static CauseShape Of(Cause cause) => new(Kebab.Of(cause.Kind), cause.What, cause.Day, [.. cause.Entries.Select(EntryShape.Of)]);
}
