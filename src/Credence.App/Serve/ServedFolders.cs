using System.CommandLine;
using Credence.App.Hosting;
using Credence.App.Ingest;
using Credence.Portfolio;
using Credence.Postings.Finding;
using Credence.Postings.Storing;

namespace Credence.App.Serve;

/// <summary>The store of postings and the repository that a server or a program for an assistant answers from, named when it is started and never by who asks.</summary>
internal static class ServedFolders
{
    private const string StoreVariable = "CREDENCE_STORE";
    private const string RepositoryVariable = "CREDENCE_REPOSITORY";

    internal static readonly Option<string?> Store = new("--store")
    {
        Description = $"Store of ingested postings that résumés are held against ({StoreVariable} when not given; without either such questions are refused)",
        HelpName = "DIR",
    };

    internal static readonly Option<string?> Repository = new("--repository")
    {
        Description = $"Git repository whose checks are shown to whoever asks ({RepositoryVariable} when not given; without either such questions are refused)",
        HelpName = "DIR",
    };

    /// <summary>What answers are made from, store and repository among it.</summary>
    /// <exception cref="Credence.Sources.UnusableInputException">There is no such store or repository, or it cannot be read.</exception>
    internal static LoadedData DataOf(ParseResult call)
    {
        var data = new LoadedData(Door.DataOf(call)) { Store = Named(call, Store, StoreVariable), Repository = Named(call, Repository, RepositoryVariable) };
        if (data.Store is { } store)
        {
            var contents = PostingStore.OpenForQuery(store);
            MixedVocabularies.Warn(store, contents.PartsReadOtherwise(Vocabulary.HashOf(data.Folder, data.Catalog)), contents.Vocabularies.Count);
        }

        if (data.Repository is { } repository)
            _ = PortfolioReader.CommitOf(repository);
        return data;
    }

    private static string? Named(ParseResult call, Option<string?> option, string variable) =>
        (call.GetValue(option) ?? Environment.GetEnvironmentVariable(variable)) is { Length: > 0 } named ? Path.GetFullPath(named) : null;
}
