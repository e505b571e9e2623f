namespace Credence.Portfolio.Reproduce;

/// <summary>Raw data is fetched by a script or kept as it came, and no code writes over it.</summary>
internal static class RawDataUnchanged
{
    internal static Finding Of(CheckInput input)
    {
        var written = input.Hits("raw-write", input.Code).ToList();
        if (written.Count > 0)
            return Finding.Failed("code writes into the folder of raw data", written);
        var fetched = input.Hits("fetch", input.Repository.Files.Where(file => file.Kind is Repositories.FileKind.Code or Repositories.FileKind.Notebook or Repositories.FileKind.Configuration)).ToList();
        return fetched.Count > 0
            ? Finding.Passed("code fetches the data, and none writes over it", fetched)
            : Finding.Found(input.NamedProofs("raw-data"), "raw data is kept, and no code writes over it", "no code fetches the data, and there is no folder of raw data");
    }
}
