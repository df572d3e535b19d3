namespace JdPartnership.Browser.Tests;

/// <summary>How somebody comes to the portal.</summary>
public sealed record VisitorOptions(int Width = 1280, bool Dark = false, bool English = false, bool Script = true);
