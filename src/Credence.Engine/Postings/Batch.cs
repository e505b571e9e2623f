using Credence.Postings.Storing;

namespace Credence.Postings;

/// <summary>The distinct postings of the next part. What they say is found on other threads as they come.</summary>
/// <param name="finders">Find it, once they are there.</param>
/// <param name="stop">Ends the finding.</param>
internal sealed class Batch(Task<PostingFinders> finders, CancellationToken stop)
{
    /// <summary>A part is closed early at this many characters, so that memory stays bounded whatever the postings are.</summary>
    private const int MostCharacters = 24 * 1024 * 1024;

    /// <summary>So many records are committed even where hardly any of them is distinct: what one commit remembers stays small.</summary>
    private const int MostRecords = 1 << 20;

    private const int PostingsAtOnce = 32;

    private readonly List<Task<List<StoredPosting>>> _found = [];
    private List<NewPosting> _next = [];
    private long _characters;
    private int _postings;
    private int _records;

    internal bool IsFull => _postings == PostingStore.PostingsPerPart || _characters >= MostCharacters || _records == MostRecords;

    internal void Count() => _records++;

    internal void Add(long document, CleanPosting posting)
    {
        _next.Add(new NewPosting(document, posting.Raw, posting.Text.ToString(), posting.Identity.TextHash));
        _characters += posting.Text.Length;
        _postings++;
        if (_next.Count == PostingsAtOnce)
            FindNext();
    }

    /// <summary>All of them, in order; waits for what is not found yet.</summary>
    internal IReadOnlyList<StoredPosting> Found()
    {
        FindNext();
        return [.. _found.SelectMany(postings => postings.GetAwaiter().GetResult())];
    }

    private void FindNext()
    {
        var postings = _next;
        _next = [];
        _found.Add(Task.Run(async () => postings.ConvertAll((await finders).Find), stop));
    }
}
