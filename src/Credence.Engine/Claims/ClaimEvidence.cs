using System.Globalization;
using Credence.Catalog;
using Credence.Evidence;
using Credence.Pay.Stated;
using Credence.Sources;

namespace Credence.Claims;

/// <summary>What checks are worked out from.</summary>
/// <param name="Snapshot">Shipped counts of postings; null where none ship.</param>
/// <param name="Sought">What postings were searched for, with the members of vendor families.</param>
/// <param name="Catalog">Facts about certifications.</param>
/// <param name="Marks">Postings that phrases found and a reader read.</param>
/// <param name="Degrees">Postings by the degree they ask for.</param>
/// <param name="Published">Shares of AI postings that others publish.</param>
/// <param name="Pay">Pay differences of the shipped regressions.</param>
/// <param name="StatedPay">What postings state of pay, by group of jobs, with the day it was counted; no answers where none ships.</param>
/// <param name="AsOf">The day the answer is about; data of a later day count as unknown.</param>
public sealed record ClaimEvidence(
    EvidenceSnapshot? Snapshot, SoughtRows Sought, CertificationCatalog Catalog, ReadMarks Marks, DegreeCounts Degrees, PublishedShares Published, PayFigures Pay,
    ShippedStatedPay StatedPay, DateOnly AsOf)
{
    /// <summary>Reads everything from the data folder.</summary>
    /// <exception cref="UnusableInputException">A file is wrong; says where.</exception>
    public static ClaimEvidence Of(DataFolder data, CertificationCatalog catalog, DateOnly asOf) => Of(data, catalog, EvidenceSnapshot.Read(data), StatedPayFile.Read(data), asOf);

    /// <summary>The same with counts and stated pay that were read before.</summary>
    /// <exception cref="UnusableInputException">A file is wrong; says where.</exception>
    public static ClaimEvidence Of(DataFolder data, CertificationCatalog catalog, EvidenceSnapshot? snapshot, ShippedStatedPay statedPay, DateOnly asOf) => new(
        snapshot, SoughtReader.Read(data, catalog), catalog, ReadMarks.Read(data), DegreeCounts.Read(data), PublishedShares.Read(data), PayFigures.Read(data), statedPay, asOf);

    /// <summary>The postings of a role, or why they cannot be used; exactly one of the two is null.</summary>
    internal (Population? Postings, string? Missing) Postings(RoleGroup role, Segment? segment = null)
    {
        if (Snapshot is null)
            return (null, "no counts of postings ship with this data folder");
        if (Snapshot.Population(role, segment) is not { } population)
            return (null, $"postings with {EvidenceNames.Of(segment!.By)} {segment.Value} were not counted");
        return population.To > AsOf
            ? (null, $"the postings reach to {Day(population.To.Value)}, which is later than the day of this answer")
            : (population, null);
    }

    /// <summary>A row of the counts, or why it cannot be used; exactly one of the two is null.</summary>
    internal (EvidenceRow? Row, string? Missing) Row(string certification, RoleGroup role, Segment? segment = null)
    {
        if (Postings(role, segment).Missing is { } why)
            return (null, why);
        return Snapshot!.Find(certification, role, segment) is { } row
            ? row.ShareMissing is { } missing ? (null, missing) : (row, null)
            : (null, $"postings were not searched for '{certification}'");
    }

    /// <summary>What a number of postings was taken from, in words.</summary>
    internal static string Basis(Population population)
    {
        var role = population.Role switch { RoleGroup.Ai => "AI postings", RoleGroup.Data => "postings for other data work", _ => "postings for all kinds of work" };
        var days = population is { From: { } from, To: { } to } ? $", {Day(from)} to {Day(to)}" : "";
        var undated = population is { Undated: > 0, From: not null } ? $" ({Count(population.Undated)} undated)" : "";
        return $"{Count(population.Postings)} distinct {role} of {Count(population.Employers)} named employers{days}{undated}";
    }

    internal static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    internal static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
