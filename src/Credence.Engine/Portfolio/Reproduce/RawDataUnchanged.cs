namespace Credence.Portfolio.Reproduce;

/// <summary>Raw data is fetched by a script that says from where, or kept as it came, and no code writes over it.</summary>
internal static class RawDataUnchanged
{
    internal static Finding Of(CheckInput input)
    {
        var written = input.Hits("raw-write", input.Code).ToList();
        if (written.Count > 0)
            return Finding.Failed("code writes into the folder of raw data", written);
        var (fetched, nowhere) = FetchStep.Of(input);
        if (fetched.Count > 0)
            return Finding.Passed("code fetches the data from a place it names, and none writes over it", fetched);
        var kept = input.NamedProofs("raw-data").Where(proof => !input.Cues.Names("raw-data-keeper").Matches(proof.Path)).ToList();
        if (kept.Count > 0)
            return Finding.Passed("raw data is kept, and no code writes over it", kept);
        return nowhere.Count > 0
            ? Finding.Failed("what fetches the data names no address and no data set to fetch, and no raw data is kept", nowhere)
            : Finding.Failed("no code fetches the data from a place it names, and there is no folder of raw data");
    }
}
