namespace Credence.Showcase.Train.Saving;

/// <summary>Which version of a root is what: all of it stands in one file, so that it changes in one step.</summary>
/// <param name="Current">Version that is served.</param>
/// <param name="Shadow">Version that is asked the same and only logged; null for none.</param>
/// <param name="Previous">Versions served before, the latest first.</param>
/// <param name="Rejected">Versions that were trained and not taken, the latest first, each with its reasons.</param>
internal sealed record RootState(string Current, string? Shadow, IReadOnlyList<string> Previous, IReadOnlyList<RejectedVersion> Rejected)
{
    private const int Digits = 12;

    /// <summary>Every version named.</summary>
    internal IEnumerable<string> Named => [Current, .. Shadow is null ? [] : (string[])[Shadow], .. Previous, .. Rejected.Select(one => one.Version)];

    /// <summary>Whether a text is a version, and so leads to no other folder.</summary>
    internal static bool IsVersion(string text) => text.Length == Digits && text.All(char.IsAsciiHexDigitLower);

    /// <summary>Another version is served, and the one before is kept.</summary>
    internal RootState Promoted(string version, int keep) => Without(version) with { Current = version, Previous = [.. ((IEnumerable<string>)[Current, .. Previous]).Where(one => one != version).Take(keep - 1)] };

    /// <summary>A version is asked the same and only logged.</summary>
    internal RootState Shadowed(string version) => Without(version) with { Shadow = version };

    /// <summary>A version is not taken.</summary>
    internal RootState Refused(RejectedVersion version, int keep) => Without(version.Version) is var other && version.Version == Current
        ? other
        : other with { Rejected = [.. ((IEnumerable<RejectedVersion>)[version, .. other.Rejected]).Take(keep)] };

    /// <summary>Another version is served: one served before, and then the one that was is rejected, or one that was rejected or a shadow, and then the one that was is the one served before. A shadow was held against the version that is left, and is rejected.</summary>
    internal RootState RolledBack(string version, int keep)
    {
        var why = $"it was rolled back to {version}";
        var next = Previous.Contains(version)
            ? (Without(version) with { Current = version, Previous = [.. Previous.Where(one => one != version)] }).Refused(new RejectedVersion(Current, [why]), keep)
            : Promoted(version, keep);
        return next.Shadow is { } shadow ? next.Refused(new RejectedVersion(shadow, [$"{Current} was left for {version} while it was the shadow"]), keep) : next;
    }

    private RootState Without(string version) => this with { Shadow = Shadow == version ? null : Shadow, Rejected = [.. Rejected.Where(one => one.Version != version)] };
}

/// <summary>A version that was not taken.</summary>
/// <param name="Version">Which.</param>
/// <param name="Why">Its reasons, each one sentence without a final stop.</param>
internal sealed record RejectedVersion(string Version, IReadOnlyList<string> Why);
