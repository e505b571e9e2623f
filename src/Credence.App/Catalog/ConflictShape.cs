using Credence.App.Hosting;
using Credence.Catalog;

namespace Credence.App.Catalog;

/// <summary>A contradiction on the wire: every value with its sources, the chosen one and why.</summary>
internal sealed record ConflictShape(string Field, string Title, string Chosen, bool Decided, string DecidedBy, string Why, IReadOnlyList<ConflictValueShape> Values)
{
    internal static ConflictShape Of(Conflict conflict, CertificationCatalog catalog) => new(
        conflict.Field,
        catalog.Fields[conflict.Field].Title,
        conflict.Chosen.Best.Value,
        conflict.IsDecided,
        Kebab.Of(conflict.DecidedBy),
        conflict.Why,
        [.. conflict.Sides.SelectMany((side, index) => side.Facts.Select(fact => new ConflictValueShape(fact.Value, index == 0, fact.Source.Id, fact.Date?.Text, Kebab.Of(fact.Grade), fact.Suspect)))]);
}
