namespace Credence.Postings.Reading;

/// <summary>What a column or property of a foreign record can mean.</summary>
public enum PostingField
{
    /// <summary>The source's own id.</summary>
    Id,

    /// <summary>Job title.</summary>
    Title,

    /// <summary>Employer's name.</summary>
    Employer,

    /// <summary>The description, or one part of it.</summary>
    Text,

    /// <summary>Place as stated.</summary>
    Location,

    /// <summary>City, where the place comes in parts.</summary>
    City,

    /// <summary>State or region, where the place comes in parts.</summary>
    Region,

    /// <summary>Country, name or code.</summary>
    Country,

    /// <summary>Whether the work is remote.</summary>
    Remote,

    /// <summary>Day it was published.</summary>
    PostedOn,

    /// <summary>Day it was first seen by whoever collected it; used where no day of publication is stated.</summary>
    FirstSeen,

    /// <summary>Pay as text.</summary>
    Pay,

    /// <summary>Lower end of the pay, where it comes in parts.</summary>
    PayLow,

    /// <summary>Upper end of the pay, where it comes in parts.</summary>
    PayHigh,

    /// <summary>Currency of the pay, where it comes in parts.</summary>
    PayCurrency,

    /// <summary>Period of the pay, where it comes in parts.</summary>
    PayPeriod,

    /// <summary>Seniority.</summary>
    Seniority,

    /// <summary>Number of employees.</summary>
    EmployerSize,

    /// <summary>Industry.</summary>
    Industry,

    /// <summary>Address of the posting.</summary>
    Url,
}
