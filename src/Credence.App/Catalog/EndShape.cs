using Credence.App.Hosting;
using Credence.Catalog;

namespace Credence.App.Catalog;

/// <summary>One end on the wire; <c>announcedBy</c> is null where no source carries a date; <c>statements</c> has each source with its date, the first to state it first.</summary>
internal sealed record EndShape(string Kind, DateOnly Day, DateOnly? AnnouncedBy, IReadOnlyList<string> Sources, IReadOnlyList<EndStatementShape> Statements)
{
    internal static EndShape? Of(End? end) => end is null ? null : new EndShape(Kebab.Of(end.Kind), end.Day, end.AnnouncedBy, end.SourceIds, [.. end.Statements.Select(EndStatementShape.Of)]);
}
