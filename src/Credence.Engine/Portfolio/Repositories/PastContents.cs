namespace Credence.Portfolio.Repositories;

/// <summary>Contents that were ever committed, each once.</summary>
/// <param name="Opened">Where they are read from.</param>
/// <param name="Contents">Content with the path it was first committed at and the commit.</param>
internal sealed record PastContents(OpenedRepository? Opened, IReadOnlyList<(string Blob, string Path, string Commit)> Contents)
{
    internal static readonly PastContents None = new(null, []);

    /// <summary>Size of a content.</summary>
    internal long Bytes(string blob) => Opened!.Objects.ObjectDatabase.RetrieveObjectMetadata(new LibGit2Sharp.ObjectId(blob)).Size;

    /// <summary>Bytes of a content.</summary>
    internal byte[] Read(string blob) => RepositoryView.BytesOf(Opened!, blob);
}
