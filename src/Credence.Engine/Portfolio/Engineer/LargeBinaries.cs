namespace Credence.Portfolio.Engineer;

/// <summary>No large binary file in the repository.</summary>
internal static class LargeBinaries
{
    private const double Mib = 1024 * 1024;

    internal static Finding Of(CheckInput input)
    {
        var large = input.Repository.Files.Where(file => file.Bytes > input.Limits.BinaryMib * Mib && input.Repository.IsBinary(file))
            .Select(file => new Proof(file.Path, null, FormattableString.Invariant($"{file.Bytes / Mib:0.0} MiB"))).ToList();
        return large.Count == 0
            ? Finding.Passed(FormattableString.Invariant($"no binary file above {input.Limits.BinaryMib:0.##} MiB")).Sure
            : Finding.Failed(FormattableString.Invariant($"binary files above {input.Limits.BinaryMib:0.##} MiB"), large).Sure;
    }
}
