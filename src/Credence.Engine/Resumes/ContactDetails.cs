namespace Credence.Resumes;

/// <summary>Who the résumé is about and how to reach them.</summary>
/// <param name="Name">Name of the person.</param>
/// <param name="Label">What they call themselves ("Machine Learning Engineer").</param>
/// <param name="Email">E-mail address.</param>
/// <param name="Phone">Telephone number as written.</param>
/// <param name="Location">Where they live, as written ("Graz, Austria").</param>
public sealed record ContactDetails(Stated<string>? Name, Stated<string>? Label, Stated<string>? Email, Stated<string>? Phone, Stated<string>? Location)
{
    /// <summary>Nothing is stated.</summary>
    public static ContactDetails Unknown { get; } = new(null, null, null, null, null);

    /// <summary>ISO 3166 alpha-2 code of the country; null where none is stated.</summary>
    public Stated<string>? Country { get; init; }
}
