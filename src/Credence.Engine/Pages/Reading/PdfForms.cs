using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Credence.Pages.Reading;

/// <summary>Looks for drawings (form XObjects) that hold each other without end before a library that follows them sees them; its own check finds only those that hold themselves.</summary>
/// <param name="document">The document, of which no page was read yet.</param>
internal sealed class PdfForms(PdfDocument document)
{
    private const int Deepest = 32;
    private const int MostLooks = 50_000;
    private readonly HashSet<IndirectReference> _nodes = [];
    private readonly HashSet<(IndirectReference Form, IndirectReference Owner)> _sound = [];
    private readonly HashSet<(IndirectReference Form, IndirectReference Owner)> _open = [];
    private int _looks;

    /// <summary>Whether some hold each other, or are nested deeper than 32 levels.</summary>
    internal bool AreEndless() =>
        document.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Pages, out var pages) && Node(pages, null, default, 0);

    private bool Node(IToken token, DictionaryToken? inherited, IndirectReference owner, int depth)
    {
        if (depth > Deepest || (token is IndirectReferenceToken own && !_nodes.Add(own.Data)) || Dictionary(token) is not { } node)
            return false; // pages that hold each other are the library's own check
        var resources = Part(node, NameToken.Resources);
        var holder = resources is not null && token is IndirectReferenceToken reference ? reference.Data : owner;
        resources ??= inherited;
        if (node.TryGet(NameToken.Kids, out var kids))
            return Resolved(kids) is ArrayToken array && array.Data.Any(kid => Node(kid, resources, holder, depth + 1));
        return resources is not null && Forms(resources, holder, 0);
    }

    private bool Forms(DictionaryToken resources, IndirectReference owner, int depth) =>
        Part(resources, NameToken.Xobject) is { } drawings && drawings.Data.Values.OfType<IndirectReferenceToken>().Any(drawing => Form(drawing.Data, resources, owner, depth));

    private bool Form(IndirectReference form, DictionaryToken inherited, IndirectReference owner, int depth)
    {
        if (++_looks > MostLooks || depth > Deepest)
            return true;
        if (Found(form) is not StreamToken stream || !stream.StreamDictionary.TryGet(NameToken.Subtype, out var kind) || Resolved(kind) is not NameToken { Data: "Form" })
            return false;
        var own = Part(stream.StreamDictionary, NameToken.Resources);
        if (own is null && !Draws(stream))
            return false;
        var key = (form, own is null ? owner : form); // without resources of its own it draws with those of whoever holds it
        if (_sound.Contains(key))
            return false;
        if (!_open.Add(key) || Forms(own ?? inherited, key.Item2, depth + 1))
            return true;
        _open.Remove(key);
        _sound.Add(key);
        return false;
    }

    /// <summary>Whether a drawing draws others.</summary>
    private static bool Draws(StreamToken stream)
    {
        try
        {
            return stream.Decode(new LimitedFilters()).Span.IndexOf("Do"u8) >= 0;
        }
#pragma warning disable CA1031 // what cannot be unpacked may be anything
        catch (Exception)
#pragma warning restore CA1031
        {
            return true;
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
}
