using System.Globalization;
using BenchmarkDotNet.Attributes;
using Credence.Postings.Cleaning;
using Credence.Postings.Storing;

namespace Credence.Bench;

/// <summary>Telling duplicates, without anything else of the pipeline; one operation is the whole sample.</summary>
/// <remarks>The texts are made up: 560 words each, so that all are distinct and nothing outside the checkout is needed.</remarks>
[MemoryDiagnoser]
public class DuplicateBench
{
    private const int Postings = 20_000;
    private const int WordsPerPosting = 560;
    private const int WordsKnown = 8_000;

    private readonly List<string> _texts = [];
    private RecordIdentity[] _identities = [];

    [GlobalSetup]
    public void Make()
    {
        var state = 1UL;
        for (var i = 0; i < Postings; i++)
            _texts.Add(string.Join(' ', Enumerable.Range(0, WordsPerPosting).Select(_ => Word(ref state))));
        _identities = [.. _texts.Select((text, i) => Identity(text, i))];
    }

    [Benchmark(OperationsPerInvoke = Postings)]
    public int Signature() => _texts.Sum(text => MinHash.SignatureOf(text).Length);

    [Benchmark(OperationsPerInvoke = Postings)]
    public int IdentityOfText() => _texts.Sum(text => (int)(uint)TextHash.NumberOf(text));

    [Benchmark(OperationsPerInvoke = Postings)]
    public int IdentityOfRecord() => _texts.Select(Identity).Sum(identity => identity.Signature.Length);

    /// <summary>Recognizes all in a new store and commits every 2,048, as an ingest does, but without parts.</summary>
    [Benchmark(OperationsPerInvoke = Postings)]
    public int Recognize()
    {
        var folder = Directory.CreateTempSubdirectory("credence-bench-");
        var distinct = 0;
        using (var store = PostingStore.Open(folder.FullName))
        {
            foreach (var identity in _identities)
            {
                if (store.Recognize(identity).Novelty == Novelty.Distinct && ++distinct % PostingStore.PostingsPerPart == 0)
                    store.Commit([], "bench");
            }

            store.Commit([], "bench");
        }

        folder.Delete(recursive: true);
        return distinct;
    }

    private static RecordIdentity Identity(string text, int number) => RecordIdentity.Of("bench", number.ToString(CultureInfo.InvariantCulture), "Data Engineer", text);

    /// <summary>Letters of a number; few words are frequent, most are rare.</summary>
    private static string Word(ref ulong state)
    {
        state = (state * 6364136223846793005UL) + 1442695040888963407UL;
        var share = (state >> 33) / (double)(1UL << 31);
        var number = (int)(WordsKnown * share * share * share);
        var letters = "";
        for (var left = (number * 2) + 7; left > 0; left /= 8)
            letters += "etaoinsr"[left % 8];
        return letters + "dlumcgpw"[number % 8];
    }
}
