namespace Credence.App.Exports;

/// <summary>One column of a table for programs, with how a row's value is found.</summary>
/// <typeparam name="T">A row.</typeparam>
/// <param name="Name">Name in snake_case, the same in every format.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Of">The value: string, long, double, DateOnly or bool as the kind says; null where it is unknown.</param>
internal sealed record SheetColumn<T>(string Name, SheetKind Kind, Func<T, object?> Of)
{
    internal static SheetColumn<T> Text(string name, Func<T, string?> of) => new(name, SheetKind.Text, of);

    internal static SheetColumn<T> Whole(string name, Func<T, long?> of) => new(name, SheetKind.Whole, row => of(row));

    internal static SheetColumn<T> Number(string name, Func<T, double?> of) => new(name, SheetKind.Number, row => of(row));

    internal static SheetColumn<T> Day(string name, Func<T, DateOnly?> of) => new(name, SheetKind.Day, row => of(row));

    internal static SheetColumn<T> YesNo(string name, Func<T, bool?> of) => new(name, SheetKind.YesNo, row => of(row));
}
