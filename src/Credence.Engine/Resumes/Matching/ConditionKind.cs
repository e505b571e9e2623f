namespace Credence.Resumes.Matching;

/// <summary>What a posting asks for that stands in its text alone.</summary>
public enum ConditionKind
{
    /// <summary>A clearance that must be there already.</summary>
    Clearance,

    /// <summary>A clearance that can be had later: rules nobody out by itself.</summary>
    ClearanceLater,

    /// <summary>No sponsor for the right to work.</summary>
    NoSponsor,

    /// <summary>A sponsor is offered.</summary>
    Sponsor,

    /// <summary>Citizenship of a country.</summary>
    Citizenship,

    /// <summary>The right to work in an area of several countries, in countries that are named, or in that of the job.</summary>
    WorkRight,

    /// <summary>To live in a country.</summary>
    Residence,
}
