using Credence.Catalog;

namespace Credence.App.Catalog;

/// <summary>One source's statement of an end on the wire; a null date means that the source carries none.</summary>
internal sealed record EndStatementShape(string Source, string? Date, DateOnly? PublicBy)
{
    internal static EndStatementShape Of(EndStatement one) => new(one.SourceId, one.Date?.Text, one.PublicBy);
}
