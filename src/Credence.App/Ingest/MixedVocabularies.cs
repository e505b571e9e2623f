namespace Credence.App.Ingest;

/// <summary>Says that a store holds postings read with other words than those of now.</summary>
internal static class MixedVocabularies
{
    /// <summary>Warns on stderr; says nothing where every part was read with the words of now.</summary>
    /// <param name="store">Folder of the store.</param>
    /// <param name="otherwise">Parts read with other words (count).</param>
    /// <param name="parts">All parts (count).</param>
    internal static void Warn(string store, int otherwise, int parts)
    {
        if (Of(store, otherwise, parts) is { } warning)
            Console.Error.WriteLine($"Warning: {warning}");
    }

    /// <summary>The warning; null where every part was read with the words of now.</summary>
    /// <param name="store">What the store is called.</param>
    /// <param name="otherwise">Parts read with other words (count).</param>
    /// <param name="parts">All parts (count).</param>
    internal static string? Of(string store, int otherwise, int parts) => otherwise == 0
        ? null
        : $"{otherwise} of the {parts} parts of {store} were read with other words (data/lexicon, the catalog's names or the program have changed since), so counts over them mix two measurements. Ingest everything again into a new folder.";
}
