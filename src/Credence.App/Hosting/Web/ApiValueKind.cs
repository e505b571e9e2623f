namespace Credence.App.Hosting.Web;

/// <summary>What is written in an address.</summary>
internal enum ApiValueKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A day as yyyy-MM-dd.</summary>
    Day,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number, with or without decimals.</summary>
    Number,

    /// <summary>true or false; the command's switch.</summary>
    Switch,

    /// <summary>Texts with commas between them.</summary>
    List,
}
