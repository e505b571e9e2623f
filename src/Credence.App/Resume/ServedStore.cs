using Credence.App.Hosting;
using Credence.App.Hosting.Web;
using Credence.Postings.Storing;
using Credence.Sources;

namespace Credence.App.Resume;

/// <summary>The store of postings a server was started with, under a name that tells nothing of the server's disk. No request names another.</summary>
internal static class ServedStore
{
    /// <summary>What answers and receipts call it.</summary>
    internal const string Name = "store";

    /// <summary>The words that name it.</summary>
    internal const string Words = "--store=" + Name;

    /// <summary>What it holds now, noted for the receipt.</summary>
    /// <param name="data">What the server answers from.</param>
    /// <param name="otherwise">What to do where there is none.</param>
    /// <exception cref="ProblemException">The server was started without one.</exception>
    /// <exception cref="Credence.Sources.UnusableInputException">It cannot be read.</exception>
    internal static StoreContents Open(LoadedData data, string otherwise)
    {
        var folder = data.Store ?? throw new ProblemException(ProblemKind.NoStore, "the server", "The server was started without a store of postings, and none can be named in a request", otherwise);
        CallRecord.Current?.ReadAs(Name, InputFiles.Store(folder, Name));
        try
        {
            return PostingStore.OpenForQuery(folder);
        }
        catch (UnusableInputException wrong)
        {
            // where it lies on the server is nobody's business
            throw new UnusableInputException(Name, wrong.What, "Tell whoever runs the server: it has to be started with a sound store");
        }
    }
}
