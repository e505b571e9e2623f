using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Credence.Pages.Reading;

/// <summary>Looks for drawings (form XObjects) that hold each other without end before a library that follows them sees them; its own check finds only those that hold themselves.</summary>
/// <param name="document">The document, of which no page was read yet.</param>
internal sealed partial class PdfForms(PdfDocument document)
{
    private const int Deepest = 32;
    private const int MostLooks = 50_000;
    private readonly HashSet<IndirectReference> _nodes = [];
    private readonly Dictionary<IndirectReference, IReadOnlyList<string>> _names = [];
    private readonly LimitedFilters _filters = new();
    private int _looks;

    /// <summary>Whether some hold each other, are nested deeper than 32 levels, or are more than any document needs.</summary>
    internal bool AreEndless() =>
        document.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Pages, out var pages) && Node(pages, null, 0);

    private bool Node(IToken token, DictionaryToken? inherited, int depth)
    {
        if (depth > Deepest || (token is IndirectReferenceToken own && !_nodes.Add(own.Data)) || Dictionary(token) is not { } node)
            return false; // pages that hold each other are the library's own check
        var resources = Part(node, NameToken.Resources) ?? inherited;
        if (node.TryGet(NameToken.Kids, out var kids))
            return Resolved(kids) is ArrayToken array && array.Data.Any(kid => Node(kid, resources, depth + 1));
        return resources is not null && Part(resources, NameToken.Xobject) is { } drawings && drawings.Data.Values.OfType<IndirectReferenceToken>().Any(drawing => Form(drawing.Data, [resources], 0));
    }

    /// <summary>Follows a drawing to those it names; a name is looked for in its own resources first, then in those of whoever holds it, as the library does.</summary>
    private bool Form(IndirectReference form, IReadOnlyList<DictionaryToken> resources, int depth)
    {
        if (++_looks > MostLooks || depth > Deepest)
            return true;
        if (Found(form) is not StreamToken stream || !stream.StreamDictionary.TryGet(NameToken.Subtype, out var kind) || Resolved(kind) is not NameToken { Data: "Form" })
            return false;
        if (Part(stream.StreamDictionary, NameToken.Resources) is { } own)
            resources = [own, .. resources];
        if (!_names.TryGetValue(form, out var names))
            _names[form] = names = Names(stream);
        return names.Any(name => Named(name, resources) is { } next && Form(next, resources, depth + 1));
    }

    private IndirectReference? Named(string name, IReadOnlyList<DictionaryToken> resources)
    {
        foreach (var one in resources)
        {
            if (Part(one, NameToken.Xobject) is { } drawings && drawings.TryGet(NameToken.Create(name), out var found))
                return (found as IndirectReferenceToken)?.Data;
        }

        return null;
    }

    /// <summary>Every name in what a drawing draws, where it draws others at all.</summary>
    private IReadOnlyList<string> Names(StreamToken stream)
    {
        try
        {
            var content = Encoding.Latin1.GetString(stream.Decode(_filters).Span);
            return content.Contains("Do", StringComparison.Ordinal) ? [.. Name().Matches(content).Select(match => Escape().Replace(match.Groups[1].Value, code => ((char)Convert.ToByte(code.Value[1..], 16)).ToString())).Distinct()] : [];
        }
#pragma warning disable CA1031 // what cannot be unpacked is not drawn
        catch (Exception)
#pragma warning restore CA1031
        {
            return [];
        }
    }

    private DictionaryToken? Part(DictionaryToken whole, NameToken name) => whole.TryGet(name, out var part) ? Dictionary(part) : null;

    private DictionaryToken? Dictionary(IToken token) => Resolved(token) as DictionaryToken;

    private IToken? Resolved(IToken token)
    {
        for (var i = 0; token is IndirectReferenceToken reference && i < Deepest; i++)
        {
            if (Found(reference.Data) is not { } found)
                return null;
            token = found;
        }

        return token;
    }

    private IToken? Found(IndirectReference reference)
    {
        try
        {
            return document.Structure.GetObject(reference)?.Data;
        }
#pragma warning disable CA1031 // a damaged object is none
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    [GeneratedRegex(@"/([^\s()<>\[\]{}/%]{1,128})", RegexOptions.NonBacktracking)]
    private static partial Regex Name();

    [GeneratedRegex("#[0-9A-Fa-f]{2}", RegexOptions.NonBacktracking)]
    private static partial Regex Escape();
}
