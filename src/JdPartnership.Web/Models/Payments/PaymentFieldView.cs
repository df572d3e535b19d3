namespace JdPartnership.Web.Models.Payments;

/// <summary>A text field of the grid.</summary>
/// <param name="Css">Of the control beside the usual.</param>
public sealed record PaymentFieldView(string Name, string? Value, string Label, string Css = "", string Type = "text", int Longest = 20);
