using Credence.Postings.Finding;

namespace Credence.Evidence;

/// <summary>Which classes of mentions a posting has.</summary>
public static class ErrorClasses
{
    /// <summary>The classes of some mentions; negated ones count for none.</summary>
    public static IReadOnlySet<ErrorClass> Of(IEnumerable<(MentionKind Kind, Strength? Strength)> mentions)
    {
        var classes = new HashSet<ErrorClass>();
        foreach (var (kind, strength) in mentions)
        {
            if (strength is null or Strength.Negated)
                continue;
            if (kind is MentionKind.Named or MentionKind.Vendor)
                classes.UnionWith([kind == MentionKind.Named ? ErrorClass.Named : ErrorClass.Vendor, ErrorClass.NamedOrVendor, ErrorClass.Any]);
            else if (kind is MentionKind.Generic)
                classes.Add(ErrorClass.Any);
        }

        return classes;
    }
}
