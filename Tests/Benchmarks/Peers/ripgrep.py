"""ripgrep: no index. English words in any case."""

import subprocess

import engine


def open_index(folder, index):
    def search(query, limit):
        command = ["rg", "-F", "-l", "--line-buffered", "--no-config", "--no-ignore", "-e", query, folder]
        if query.isascii():
            command.insert(1, "-i")
        with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
            count = 0
            for _ in process.stdout:
                count += 1
                if count == limit:
                    process.kill()
                    break
        return count

    return {"first": lambda query: search(query, engine.LIMIT), "count": lambda query: search(query, None)}


engine.serve(lambda folder, index: None, open_index)
