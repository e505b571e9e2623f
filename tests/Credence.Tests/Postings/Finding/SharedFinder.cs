using Credence.Catalog;
using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Tests.Postings.Finding;

/// <summary>The finder over the shipped data, compiled once for all tests.</summary>
internal static class SharedFinder
{
    private static readonly Lazy<Lexicon> Shipped = new(() =>
    {
        var data = DataFolder.Find();
        return Lexicon.Read(data, CatalogReader.Read(data));
    });

    internal static Lexicon Lexicon => Shipped.Value;

    internal static Finder Instance { get; } = new(Shipped.Value);

    /// <summary>Mentions as <c>id:strength</c>, or the kind where there is no id.</summary>
    internal static string Read(string text) => string.Join("; ", Instance.Mentions(text).Select(mention =>
        (mention.Certification ?? mention.Kind.ToString().ToLowerInvariant()) + (mention.Strength is { } strength ? ":" + strength.ToString().ToLowerInvariant() : "")));
}
