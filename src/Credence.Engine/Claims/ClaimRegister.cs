using Credence.Sources;

namespace Credence.Claims;

/// <summary>Every claim of <c>data/claims</c>. Form and rules: docs/method/claims.md.</summary>
/// <param name="Claims">Claims in the order of the files and of the claims in them.</param>
public sealed record ClaimRegister(IReadOnlyList<Claim> Claims)
{
    /// <summary>The claim of an id, whatever the case; null where there is none.</summary>
    public Claim? Find(string id) => Claims.FirstOrDefault(claim => string.Equals(claim.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads <c>data/claims/*.yaml</c>.</summary>
    /// <exception cref="UnusableInputException">There is none, a file is wrong, names a source that is not registered, or two claims share an id.</exception>
    public static ClaimRegister Read(DataFolder data, SourceRegister sources)
    {
        var claims = new List<Claim>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in YamlFiles.Read(data.Files("claims", ".yaml")))
        {
            foreach (var claim in ClaimReading.File(file, sources))
            {
                claims.Add(claim);
                if (!ids.Add(claim.Id))
                    throw new UnusableInputException(claim.Where, $"claim '{claim.Id}' is defined twice", "Give one of them another id");
            }
        }

        return claims.Count > 0
            ? new ClaimRegister(claims)
            : throw new UnusableInputException(data.Combine("claims"), "no claims ship with this data folder", "Take the folder from the release");
    }
}
