using JdPartnership.Core.Common;

namespace JdPartnership.Core.Jobs;

/// <summary>任务: background work somebody asked for. The row is the truth; the scheduler only wakes a worker that claims it.</summary>
public sealed class Job : Entity
{
    private Job()
    {
    }

    public Job(string kind, string title, string parameters, string? idempotencyKey, int? requestedById, string requestedBy, DateTime now)
    {
        Kind = kind;
        Title = title;
        Parameters = parameters;
        IdempotencyKey = idempotencyKey;
        RequestedById = requestedById;
        RequestedBy = requestedBy;
        CreatedAt = now;
    }

    /// <summary>Which worker runs it, for example <c>report-editions</c>.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>What it does, in Chinese, for the list.</summary>
    public string Title { get; private set; } = "";

    /// <summary>JSON.</summary>
    public string Parameters { get; private set; } = "";

    /// <summary>The same key twice is the same job: a double click starts one.</summary>
    public string? IdempotencyKey { get; private set; }

    public JobState State { get; private set; }

    public int? RequestedById { get; private set; }

    public string RequestedBy { get; private set; } = "";

    public DateTime CreatedAt { get; private set; }

    public DateTime? StartedAt { get; private set; }

    public DateTime? FinishedAt { get; private set; }

    /// <summary>Last sign of life; a running job without one is taken up again.</summary>
    public DateTime? HeartbeatAt { get; private set; }

    /// <summary>How often it was started.</summary>
    public int Attempts { get; private set; }

    /// <summary>Steps done of <see cref="Total"/>.</summary>
    public int Done { get; private set; }

    public int Total { get; private set; }

    /// <summary>What it does now, or why it failed: one sentence.</summary>
    public string? Message { get; private set; }

    public bool CancelRequested { get; private set; }

    public int? ResultFileId { get; private set; }

    public Files.StoredFile? ResultFile { get; private set; }

    public bool IsOver => State is JobState.Succeeded or JobState.Failed or JobState.Cancelled;

    /// <summary>Taken up by a worker: the first time, or again after its worker died.</summary>
    public void Start(DateTime now)
    {
        State = JobState.Running;
        StartedAt ??= now;
        HeartbeatAt = now;
        FinishedAt = null;
        Attempts++;
        Done = 0;
    }

    /// <summary>Its worker stops in good order: the next one begins anew at once, and this start does not count.</summary>
    public void HandBack()
    {
        State = JobState.Queued;
        HeartbeatAt = null;
        Attempts--;
        Done = 0;
    }

    public void Report(int done, int total, string message, DateTime now)
    {
        Done = done;
        Total = total;
        Message = message;
        HeartbeatAt = now;
    }

    public void Succeed(Files.StoredFile? result, string message, DateTime now)
    {
        ResultFile = result;
        Finish(JobState.Succeeded, message, now);
        Done = Total;
    }

    public void Fail(string message, DateTime now) => Finish(JobState.Failed, message, now);

    public void Cancelled(DateTime now) => Finish(JobState.Cancelled, "已取消", now);

    /// <summary>Asks a running job to stop at the next step; a queued one stops at once.</summary>
    public void RequestCancel(DateTime now)
    {
        if (IsOver)
        {
            return;
        }

        CancelRequested = true;
        if (State == JobState.Queued)
        {
            Cancelled(now);
        }
    }

    /// <summary>Queues a failed or cancelled job once more.</summary>
    public void Retry()
    {
        if (State is not (JobState.Failed or JobState.Cancelled))
        {
            throw new DomainException("Job.NotRetryable");
        }

        State = JobState.Queued;
        CancelRequested = false;
        FinishedAt = null;
        HeartbeatAt = null;
        Message = null;
        Done = 0;
    }

    private void Finish(JobState state, string message, DateTime now)
    {
        State = state;
        Message = message;
        FinishedAt = now;
        HeartbeatAt = now;
    }
}
