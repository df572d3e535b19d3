using System.Diagnostics;
using System.Globalization;
using JdPartnership.Benchmarks.RosterReading;

// A program of its own: its process is cold, its memory is the reader's alone, and it is small enough to be published ahead of time within seconds.
if (args is not [var what and ("whole" or "bare"), var file])
{
    await Console.Error.WriteLineAsync("whole FILE or bare FILE: reads a roster once and prints milliseconds and peak memory in MiB.");
    return 1;
}

var start = Stopwatch.GetTimestamp();
var read = what == "whole" ? RosterReading.Whole(file) : RosterReading.Bare(file);
var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
using var process = Process.GetCurrentProcess();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{elapsed} {process.PeakWorkingSet64 / (1024.0 * 1024)}"));
return read > 0 ? 0 : 1;
