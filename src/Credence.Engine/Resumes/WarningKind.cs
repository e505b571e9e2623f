namespace Credence.Resumes;

/// <summary>What may keep a machine from reading the résumé as a person does.</summary>
public enum WarningKind
{
    /// <summary>Text stands in two or more columns.</summary>
    Columns,

    /// <summary>An image is large enough to hold text, which is not read.</summary>
    TextInImages,

    /// <summary>Text cannot be told from the codes of its font.</summary>
    UnreadableFont,

    /// <summary>Text that a person cannot see.</summary>
    HiddenText,

    /// <summary>Text in tables, which many programs read cell by cell.</summary>
    Tables,

    /// <summary>Contact details stand only in the head or foot of a page, which many programs skip.</summary>
    ContactInMargin,

    /// <summary>Not everything was read: a limit was reached, or a part is damaged.</summary>
    Cut,

    /// <summary>No heading that is known.</summary>
    NoSections,

    /// <summary>A date that cannot be understood, or an end before its start.</summary>
    Date,

    /// <summary>A field of JSON Resume that holds something else than it should.</summary>
    Field,

    /// <summary>No name, or no way to reach the person, was found.</summary>
    Contact,
}
