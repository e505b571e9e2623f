using BenchmarkDotNet.Attributes;
using Credence.Catalog;
using Credence.Postings;
using Credence.Postings.Cleaning;
using Credence.Postings.Finding;
using Credence.Postings.Reading;
using Credence.Sources;

namespace Credence.Bench;

/// <summary>The stages of the posting pipeline over the same real postings; one operation is the whole sample.</summary>
/// <remarks>Set <c>CREDENCE_POSTINGS</c> to a folder of postings; <c>../shared/data/postings</c> otherwise.</remarks>
[MemoryDiagnoser]
public class PostingBench
{
    private const int Sample = 2000;
    private readonly List<RawPosting> _raw = [];
    private readonly List<string> _texts = [];
    private Finder _finder = null!;
    private FieldFinder _fields = null!;
    private Languages _languages = null!;

    [GlobalSetup]
    public void Load()
    {
        var data = DataFolder.Find();
        _finder = new Finder(Lexicon.Read(data, CatalogReader.Read(data)));
        _fields = new FieldFinder(FieldLexicon.Read(data));
        _languages = Languages.Read(data);
        var folder = Environment.GetEnvironmentVariable("CREDENCE_POSTINGS") ?? Path.Combine(data.Path, "..", "..", "shared", "data", "postings");
        foreach (var posting in Postings(folder).Where((_, index) => index % 5 == 0).Take(Sample))
        {
            _raw.Add(posting);
            _texts.Add(PlainText.Of(posting.Body, posting.BodyKind));
        }

        Console.WriteLine($"{_raw.Count} postings, {_texts.Sum(text => (long)text.Length)} characters of clean text");
    }

    [Benchmark]
    public int Clean() => _raw.Sum(posting => PlainText.Of(posting.Body, posting.BodyKind).Length);

    [Benchmark]
    public int Language() => _texts.Sum(text => _languages.Of(text).Length);

    [Benchmark]
    public int NearDuplicateSignature() => _texts.Sum(text => MinHash.SignatureOf(text).Length);

    [Benchmark]
    public int Mentions() => _texts.Sum(text => _finder.Mentions(text).Count);

    [Benchmark]
    public int RoleAndMentions()
    {
        var ai = 0;
        for (var i = 0; i < _texts.Count; i++)
            ai += _finder.Find(_raw[i].Title, _texts[i]).Role == Role.Ai ? 1 : 0;
        return ai;
    }

    [Benchmark]
    public int Fields()
    {
        var withPay = 0;
        for (var i = 0; i < _texts.Count; i++)
            withPay += _fields.Find(_raw[i], _texts[i]).Pay is null ? 0 : 1;
        return withPay;
    }

    private static IEnumerable<RawPosting> Postings(string folder) =>
        PostingInputs.Find([folder])
            .SelectMany(input => PostingReader.Read(input, null, null, CancellationToken.None))
            .OfType<ReadOutcome.Accepted>()
            .Select(outcome => outcome.Posting);
}
