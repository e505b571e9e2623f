using Credence.Postings;
using Credence.Postings.Storing;
using Credence.Sources;
using Credence.Tests.House;

namespace Credence.App.Tests.Resume;

/// <summary>A store of every shared posting, made once; absent where they are not here.</summary>
public sealed class SharedStore : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("credence-resume-");

    public SharedStore()
    {
        var postings = Path.Combine(Checkout.Shared, "data", "postings");
        if (!Directory.Exists(postings))
            return;
        Credence.Postings.Ingest.With(DataFolder.Find()).Run(new IngestRequest([postings], Folder, null, null), null, CancellationToken.None);
        IsThere = true;
    }

    internal bool IsThere { get; }

    internal string Folder => Path.Combine(_folder.FullName, "store");

    internal StoreContents Contents => PostingStore.OpenForQuery(Folder);

    public void Dispose() => _folder.Delete(recursive: true);
}
