using System.CommandLine;
using Credence.App.Hosting;
using Credence.App.Ingest;
using Credence.Postings.Finding;
using Credence.Postings.Storing;

namespace Credence.App.Serve;

/// <summary>The store of postings that a server or a program for an assistant answers from, named when it is started and never by who asks.</summary>
internal static class StoreOption
{
    private const string Variable = "CREDENCE_STORE";

    internal static readonly Option<string?> Store = new("--store")
    {
        Description = $"Store of ingested postings that résumés are held against ({Variable} when not given; without either such questions are refused)",
        HelpName = "DIR",
    };

    /// <summary>What answers are made from, the store among it.</summary>
    /// <exception cref="Credence.Sources.UnusableInputException">There is no such store, or it cannot be read.</exception>
    internal static LoadedData DataOf(ParseResult call)
    {
        var named = call.GetValue(Store) ?? Environment.GetEnvironmentVariable(Variable);
        var data = new LoadedData(Door.DataOf(call)) { Store = string.IsNullOrEmpty(named) ? null : Path.GetFullPath(named) };
        if (data.Store is { } store)
        {
            var contents = PostingStore.OpenForQuery(store);
            MixedVocabularies.Warn(store, contents.PartsReadOtherwise(Vocabulary.HashOf(data.Folder, data.Catalog)), contents.Vocabularies.Count);
        }

        return data;
    }
}
